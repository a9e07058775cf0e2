import { parseId } from '#platform';

/** What of the hub an address of its own leads to. */
export interface HubAddress {
  readonly kind: 'ARTICLE' | 'BLOG' | 'PERSON' | 'POST';
  /** A slug, a handle, or a post's UUID. */
  readonly name: string;
}

const SLUG = /^\/(a|b)\/([a-z0-9-]{1,100})\/?$/;
const HANDLE = /^\/@([a-z0-9_]{1,20})\/?$/i;
const POST = /^\/p\/(post_[0-9a-z]{26})\/?$/;

/** Whether an address is the hub's own. */
export function isHubAddress(url: string, publicUrl: string): boolean {
  return URL.canParse(url) && new URL(url).origin === publicUrl;
}

/** The article, blog, person or post behind an address; undefined for every other address. */
export function parseHubAddress(url: string, publicUrl: string): HubAddress | undefined {
  if (!isHubAddress(url, publicUrl)) return undefined;
  const { pathname } = new URL(url);
  const slug = SLUG.exec(pathname);
  if (slug) return { kind: slug[1] === 'a' ? 'ARTICLE' : 'BLOG', name: slug[2] as string };
  const handle = HANDLE.exec(pathname)?.[1];
  if (handle !== undefined) return { kind: 'PERSON', name: handle };
  const id = parseId(POST.exec(pathname)?.[1] ?? '');
  return id && { kind: 'POST', name: id.uuid };
}
