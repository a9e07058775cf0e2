const MAX_LENGTH = 2_048;

/** An address as it is asked; undefined for what no card is made of. */
export function linkAddress(url: string): string | undefined {
  if (url.length > MAX_LENGTH || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if ((parsed.protocol !== 'http:' && parsed.protocol !== 'https:') || parsed.username || parsed.password) return undefined;
  parsed.hash = '';
  return parsed.href;
}
