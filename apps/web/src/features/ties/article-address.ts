/** An article's address as the server takes it for one (libs/ties/src/cards/hub-address.ts). */
const ARTICLE = /^\/a\/([a-z0-9-]{1,100})\/?$/;

/** The slug in the first address of an article of the hub at `origin` that stands in a text, which may be half written. */
export function articleIn(text: string, origin: string): string | undefined {
  for (const [address] of text.matchAll(/https?:\/\/\S+/g)) {
    if (!URL.canParse(address)) continue;
    const { origin: its, pathname } = new URL(address);
    const slug = ARTICLE.exec(pathname)?.[1];
    if (its === origin && slug) return slug;
  }
  return undefined;
}
