import type { SavedFeedSourceEntity, SourceKind } from './saved-feed-source.entity.js';

/** What a feed holds: posts that are as wanted in each kind that is named, by any of those named. */
export interface FeedRule {
  readonly personIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly tagIds: readonly string[];
  /** Folded, in each of their spellings; without a space at the end where a longer word that begins so is wanted, too. */
  readonly words: readonly string[];
  readonly articlesOnly: boolean;
}

export function ruleOf(feed: { readonly articlesOnly: boolean }, sources: readonly SavedFeedSourceEntity[]): FeedRule {
  const subjects = (kind: SourceKind) => sources.flatMap((source) => (source.kind === kind && source.subjectId !== null ? [source.subjectId] : []));
  return {
    personIds: subjects('PERSON'), channelIds: subjects('CHANNEL'), tagIds: subjects('TAG'),
    words: sources.flatMap(({ folded, speltOut }) => [folded, speltOut].filter((word) => word !== null)).map(withLonger), articlesOnly: feed.articlesOnly,
  };
}

/** Shorter words begin too many others: who wants to hear of IT isn't told of items. */
const LONG_ENOUGH = 4;

/** As in a search, the last word may go on: “tide” finds tides. */
function withLonger(word: string): string {
  return word.trim().length < LONG_ENOUGH ? word : word.trimEnd();
}

/** Whether nothing is named: such a feed is empty, as a list without people is. */
export function isBlank({ personIds, channelIds, tagIds, words, articlesOnly }: FeedRule): boolean {
  return personIds.length + channelIds.length + tagIds.length + words.length === 0 && !articlesOnly;
}

/** Whether the way to its posts finds them all, so that none that is found has to be looked at more closely. */
export function isPlain({ personIds, channelIds, tagIds, words, articlesOnly }: FeedRule): boolean {
  return [personIds, channelIds, tagIds, words].filter((named) => named.length > 0).length === 1 && words.length === 0 && !articlesOnly;
}
