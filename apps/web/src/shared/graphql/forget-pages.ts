import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';
import type { Client } from 'urql';

/** A list that is read a page at a time, where the cache keeps it. */
export interface PagedList {
  /** What it is a list of: `Query`, or the key of a thing, such as `Channel:channel_…`. */
  of: string;
  field: string;
}

interface KeptPage extends PagedList {
  /** The cursor that it was read from, in either direction. */
  after: string;
}

/** So many pages that nobody shows are kept: going back a little, or to the list that one came from, asks nothing. */
const KEPT = 24;

const kept = new Map<string, KeptPage>();
const nameOf = ({ of, field, after }: KeptPage) => [of, field, after].join(' ');

// A plain text: the schema doesn’t know it, and needn’t.
const Forget = 'mutation ForgetPages($pages: [Page!]!) { forgetPages(pages: $pages) }';

/** The cache is reached by operations alone. This one is its own affair, so that the answer is given here and nothing is sent. */
const answered = () => Promise.resolve(Response.json({ data: { forgetPages: true } }));

/** A page is shown (again): it stays. */
export function hold(page: KeptPage): void {
  kept.delete(nameOf(page));
}

/** A page isn’t shown any more. Those that were let go of first are forgotten, with all that nothing else leads to. */
export function letGo(client: Client, page: KeptPage): void {
  kept.set(nameOf(page), page);
  const pages = [...kept.values()].slice(0, Math.max(0, kept.size - KEPT));
  if (pages.length === 0) return;
  pages.forEach(hold);
  void client.mutation(Forget, { pages }, { fetch: answered }).toPromise();
}

/** Takes pages out of the cache, which frees what they alone led to. */
export const forgetPages: UpdateResolver = (_result, args, cache: Cache) => {
  const { pages } = args as unknown as { pages: readonly KeptPage[] };
  for (const of of new Set(pages.map((page) => page.of))) {
    const gone = new Set(pages.filter((page) => page.of === of).map(({ field, after }) => `${field} ${after}`));
    for (const { fieldName, fieldKey, arguments: by } of cache.inspectFields(of)) {
      if (gone.has(`${fieldName} ${String(by?.['after'] ?? by?.['before'])}`)) cache.invalidate(of, fieldKey);
    }
  }
};
