/** What of the hub an address of its own leads to. */
export interface HubAddress {
  readonly kind: 'ARTICLE' | 'BLOG';
  readonly slug: string;
}

const PATH = /^\/(a|b)\/([a-z0-9-]{1,100})\/?$/;

/** The article or blog behind an address; undefined for every other address. */
export function parseHubAddress(url: string, publicUrl: string): HubAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const match = parsed.origin === publicUrl ? PATH.exec(parsed.pathname) : null;
  if (!match) return undefined;
  return { kind: match[1] === 'a' ? 'ARTICLE' : 'BLOG', slug: match[2] as string };
}
