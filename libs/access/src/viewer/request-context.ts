import type { LoaderContext } from '#platform';
import type { Viewer } from './viewer.js';

/** What a GraphQL operation knows of its request; resolvers get it as context. */
export interface RequestContext extends LoaderContext {
  /** In every error and log line of this request. */
  readonly requestId: string;
  /** Undefined where nobody has signed in. */
  viewer: Viewer | undefined;
  readonly loaders: Map<object, unknown>;
  /** Aborted when nobody waits for the answer any more: what takes long need not go on. */
  readonly abandoned?: AbortSignal | undefined;
}

/** A context for one operation, with nothing read yet. */
export function createContext(viewer: Viewer | undefined, requestId: string, abandoned?: AbortSignal): RequestContext {
  return { requestId, viewer, loaders: new Map(), abandoned };
}

/** Makes a context as good as new, as for what a subscription delivers next: nothing read before counts, and the rights are today's. */
export function refreshContext(context: RequestContext, viewer: Viewer): void {
  context.loaders.clear();
  context.viewer = viewer;
}
