/** Where most go from the page that they have opened, the likeliest first. */
const LIKELY = ['/p/$postId', '/@{$handle}', '/a/$slug', '/c/$slug', '/everyone', '/mentions', '/search', '/highlights', '/channels', '/people', '/bookmarks', '/articles', '/moderation'];

interface Reader {
  /** Whether they count their bytes: where they have said so to the browser, or the network is as slow as that of years ago. */
  sparing: boolean;
  moderates: boolean;
}

/** What Chromium and its kin tell of the network (wicg.github.io/netinfo), which is no standard yet. */
export interface Network {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader counts their bytes; where nothing tells, they don't. */
export function isSparing(network: Network | undefined): boolean {
  return network?.saveData === true || /2g$/.test(network?.effectiveType ?? '');
}

/**
 * The pages whose code is worth fetching before anybody goes there, by their paths, in that order; the others come when a link to them is pointed at
 * or touched. Whoever counts their bytes gets none.
 */
export function pagesAhead({ sparing, moderates }: Reader): string[] {
  return sparing ? [] : LIKELY.filter((path) => moderates || path !== '/moderation');
}
