import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { HomePage } from './routes/home.js';
import { NotFound } from './routes/not-found.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute();
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

/** Home is in the first chunk; every other page brings its own when it is opened, or when a link to it is pointed at. */
const routes = [
  createRoute({ getParentRoute: () => shell, path: '/', component: HomePage }),
  createRoute({
    getParentRoute: () => shell,
    path: '/everyone',
    component: lazyRouteComponent(() => import('./routes/everyone.js'), 'EveryonePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/p/$postId',
    component: lazyRouteComponent(() => import('./routes/thread.js'), 'ThreadPage'),
  }),
] as const;

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { returnTo?: string } =>
    typeof search['returnTo'] === 'string' ? { returnTo: search['returnTo'] } : {},
  component: lazyRouteComponent(() => import('./routes/sign-in.js'), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([shell.addChildren(routes), signIn]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
