/** Where most go from the page that they have opened, the likeliest first. */
const LIKELY = ['/p/$postId', '/@{$handle}', '/a/$slug', '/c/$slug', '/everyone', '/mentions', '/search', '/highlights', '/channels', '/people', '/bookmarks'];

interface Reader {
  /** Whether they count their bytes: where they have said so to the browser, or the network is as slow as that of years ago. */
  sparing: boolean;
  administers: boolean;
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
 * The pages whose code is worth fetching before anybody goes there, by their paths, in that order. Whoever counts their bytes gets none: a page
 * then comes when its link is pointed at or touched.
 */
export function pagesAhead(paths: readonly string[], { sparing, administers, moderates }: Reader): string[] {
  if (sparing) return [];
  const open = paths.filter((path) => (administers || !path.startsWith('/admin')) && (moderates || path !== '/moderation') && path !== '/sign-in');
  const rank = (path: string) => (LIKELY.includes(path) ? LIKELY.indexOf(path) : LIKELY.length);
  return open.toSorted((one, other) => rank(one) - rank(other));
}
