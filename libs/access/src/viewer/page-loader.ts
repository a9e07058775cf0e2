import { groupedInOrder, type Page, type Slice, sliceOf } from '#platform';
import type { RequestContext } from './request-context.js';
import { ViewerLoader } from './viewer-loader.js';
import type { Viewer } from './viewer.js';

/** A row of a list, and the UUID of what the list is of. */
export type Under<Row> = Row & { readonly underId: string };

/**
 * A page of a list for each of many things. Fields of one selection ask for the same page under many ids; those go into one
 * statement. A key is the id, the page and the choice, as JSON, because a DataLoader compares keys by identity.
 * A choice is what else the field was asked for, such as a status, where it takes that.
 */
export abstract class PageLoader<Row, Choice = undefined> extends ViewerLoader<string, Slice<Row>> {
  /** For each of the ids at most `page.limit + 1` rows, in the page's direction. */
  protected abstract rows(viewer: Viewer, ids: readonly string[], page: Page, choice: Choice): Promise<Under<Row>[]>;

  /** @param id UUID of what the list is of */
  page(context: RequestContext, id: string, page: Page, ...choice: Choice extends undefined ? [] : [Choice]): Promise<Slice<Row>> {
    return this.load(context, JSON.stringify([id, JSON.stringify([page, ...choice])]));
  }

  protected async read(viewer: Viewer, keys: readonly string[]): Promise<Slice<Row>[]> {
    const slices = new Map<string, Slice<Row>>();
    const asked = keys.map((key) => ({ key, place: JSON.parse(key) as [id: string, asked: string] }));
    for (const [text, alike] of Map.groupBy(asked, ({ place }) => place[1])) {
      const [page, choice] = JSON.parse(text) as [Page, Choice];
      const ids = alike.map(({ place }) => place[0]);
      const found = groupedInOrder(ids, await this.rows(viewer, ids, page, choice), (row) => row.underId);
      alike.forEach(({ key }, index) => slices.set(key, sliceOf(page, found[index] ?? [])));
    }
    return keys.map((key) => slices.get(key) as Slice<Row>);
  }
}
