const MAX = 2_000;
/** A base that no address of ours has; a path that leaves it isn't a path. */
const BASE = 'http://hub.invalid';

/**
 * Where to go after signing in: a path of ours. Everything else, addresses of others above all, becomes `/`.
 * Browsers read `\` as `/` and drop tabs and line breaks, so neither may be in it.
 */
export function returnPath(given: unknown): string {
  if (typeof given !== 'string' || given.length > MAX || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(given)) return '/';
  const url = URL.canParse(given, BASE) ? new URL(given, BASE) : undefined;
  if (!url || url.origin !== BASE || url.pathname.startsWith('//') || url.pathname.startsWith('/auth/')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
