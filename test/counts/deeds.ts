import fc from 'fast-check';

const index = fc.nat({ max: 999 });
/** So many that each is on few posts, and often on none any more. */
const tags = fc.array(fc.nat({ max: 40 }), { maxLength: 2 });
const kind = fc.constantFrom('HELD' as const, 'HIDDEN' as const, 'REMOVED' as const);

/** One thing that somebody does. Numbers choose among what there is by then. */
export type Deed =
  | { readonly do: 'post'; readonly who: number; readonly channel: number; readonly tags: number[]; readonly replyTo: number | null; readonly quoteOf: number | null; readonly article: number | null; readonly held: boolean }
  | { readonly do: 'publish article'; readonly who: number; readonly channel: number; readonly tags: number[]; readonly quietly: boolean }
  | { readonly do: 'repost' | 'undo'; readonly who: number; readonly post: number }
  | { readonly do: 'edit'; readonly post: number; readonly tags: number[]; readonly article: number | null }
  | { readonly do: 'retag article'; readonly article: number; readonly tags: number[] }
  | { readonly do: 'delete post'; readonly post: number }
  | { readonly do: 'delete article'; readonly article: number }
  | { readonly do: 'restrict post'; readonly post: number; readonly kind: 'HELD' | 'HIDDEN' | 'REMOVED' }
  | { readonly do: 'restrict article'; readonly article: number; readonly kind: 'HELD' | 'HIDDEN' | 'REMOVED' }
  | { readonly do: 'lift post'; readonly post: number }
  | { readonly do: 'lift article'; readonly article: number }
  | { readonly do: 'close' | 'open'; readonly channel: number };

const some = fc.option(index, { freq: 2, nil: null });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ do: fc.constant('post' as const), who: index, channel: index, tags, replyTo: some, quoteOf: some, article: some, held: fc.nat({ max: 9 }).map((n) => n === 0) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('publish article' as const), who: index, channel: index, tags, quietly: fc.boolean() }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('repost' as const, 'repost' as const, 'undo' as const), who: index, post: index }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('edit' as const), post: index, tags, article: some }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('retag article' as const), article: index, tags }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('delete post' as const), post: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete article' as const), article: index }) },
  { weight: 7, arbitrary: fc.record({ do: fc.constant('restrict post' as const), post: index, kind }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('restrict article' as const), article: index, kind }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('lift post' as const), post: index }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('lift article' as const), article: index }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'open' as const), channel: index }) },
);

const beginning: Deed[] = [0, 1, 2].flatMap((channel): Deed[] => [
  { do: 'publish article', who: channel, channel, tags: [channel], quietly: false },
  { do: 'post', who: channel, channel, tags: [channel], replyTo: null, quoteOf: null, article: null, held: false },
]);

/** Bunches of deeds; those of a bunch are done at once. Without fast-check's bias to small numbers, which are few posts. */
export const bunches: fc.Arbitrary<Deed[][]> = fc.noBias(
  fc.array(fc.array(deed, { minLength: 1, maxLength: 5, size: 'max' }), { minLength: 25, maxLength: 45, size: 'max' })).map((all) => [beginning, ...all]);
