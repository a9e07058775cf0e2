import { Parser } from 'htmlparser2';
import { foreignText } from './foreign-text.js';

/** What a page says of itself. */
export interface PageCard {
  readonly title: string;
  readonly description: string | null;
  readonly site: string | null;
  /** An absolute address, not looked at yet. */
  readonly image: string | null;
}

/** Elements looked at. Heads of pages have dozens; looking for the beginning of an element that ends takes the longer, the more are open. */
const MAX_ELEMENTS = 3_000;

/**
 * Reads title, description, site and picture: Open Graph before Twitter's cards before plain HTML.
 * Source: ogp.me; Twitter's "Cards markup".
 * @returns undefined where there is not even a title
 */
export function readPage(html: string, base: URL): PageCard | undefined {
  const { meta, title: own } = headOf(html);
  const first = (max: number, ...texts: (string | undefined)[]) => texts.map((text) => foreignText(text, max)).find((text) => text !== undefined);
  const title = first(200, meta.get('og:title'), meta.get('twitter:title'), own);
  if (title === undefined) return undefined;
  return {
    title,
    description: first(300, meta.get('og:description'), meta.get('twitter:description'), meta.get('description')) ?? null,
    site: first(80, meta.get('og:site_name'), meta.get('application-name')) ?? null,
    image: addressOf(meta.get('og:image:secure_url') ?? meta.get('og:image:url') ?? meta.get('og:image') ?? meta.get('twitter:image') ?? meta.get('twitter:image:src'), base),
  };
}

/** Each meta element's content by its name, the first of each; and the title. */
function headOf(html: string): { meta: Map<string, string>; title: string | undefined } {
  const meta = new Map<string, string>();
  let title: string | undefined;
  let inTitle = false;
  let elements = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++elements > MAX_ELEMENTS) parser.pause();
      if (name === 'title' && title === undefined) [inTitle, title] = [true, ''];
      if (name !== 'meta') return;
      const key = (attributes['property'] ?? attributes['name'])?.trim().toLowerCase();
      const content = attributes['content'];
      if (key && content !== undefined && !meta.has(key)) meta.set(key, content);
    },
    ontext(text) {
      if (inTitle) title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  });
  parser.write(html);
  return { meta, title };
}

function addressOf(text: string | undefined, base: URL): string | null {
  return text !== undefined && text.length <= 2_048 && URL.canParse(text.trim(), base) ? new URL(text.trim(), base).href : null;
}
