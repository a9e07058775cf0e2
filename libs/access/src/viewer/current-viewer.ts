import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { UserError } from '#platform';
import type { RequestContext } from './request-context.js';
import type { Viewer } from './viewer.js';

/** @throws UserError UNAUTHENTICATED where nobody has signed in */
export function viewerOf(context: RequestContext): Viewer {
  if (context.viewer) return context.viewer;
  throw new UserError('UNAUTHENTICATED', 'Sign in first, or send a token as Authorization: Bearer ….');
}

/** The person who acts; apps have none. @throws UserError FORBIDDEN */
export function personOf(viewer: Viewer): string {
  if (viewer.personId) return viewer.personId;
  throw new UserError('FORBIDDEN', 'Only a person can do this; use a token made for a person.');
}

/** Parameter of a resolver's method: the viewer. */
export const CurrentViewer = createParamDecorator((_options: unknown, execution: ExecutionContext): Viewer =>
  viewerOf(execution.getArgByIndex<RequestContext>(2)));
