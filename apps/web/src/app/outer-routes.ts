import { createRootRoute, createRoute } from '@tanstack/react-router';
import { Shell } from './shell/shell.js';

/** What every address is below. */
export const root = createRootRoute();

/** The frame around every page of somebody who is signed in. */
export const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });
