import { Loader } from '#platform';
import { viewerOf } from './current-viewer.js';
import type { RequestContext } from './request-context.js';
import type { Viewer } from './viewer.js';

/** A loader of what the request's viewer may read. */
export abstract class ViewerLoader<Key, Value> extends Loader<RequestContext, Key, Value> {
  protected abstract read(viewer: Viewer, keys: readonly Key[]): Promise<readonly (Value | Error)[]>;

  protected override batch(context: RequestContext, keys: readonly Key[]): Promise<readonly (Value | Error)[]> {
    return this.read(viewerOf(context), keys);
  }
}
