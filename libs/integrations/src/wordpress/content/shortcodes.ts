import { escapeHtml, type WordpressContext } from './context.js';
import { replaceShortcode, type Shortcode } from './replace-shortcode.js';

/** Shortcodes whose content is code. */
const CODE = ['code', 'sourcecode', 'source'];
/** Shortcodes that play or show something from an address. */
const PLAYED = ['audio', 'video', 'playlist', 'youtube', 'vimeo', 'wpvideo', 'soundcloud', 'googlevideo', 'dailymotion'];
/** A file that a gallery shows; others may belong to the post too. */
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp|svg|tiff?)$/i;
/** What looks like a shortcode that is left: with attributes, or with an end. */
const LEFT = /(?<!\[)\[([a-z][a-z0-9_-]*)(?:\s+[a-z_-]+\s*=[^\]]*|(?=\][\s\S]*?\[\/\1\]))\]/gi;

/** Puts HTML in the place of WordPress's own shortcodes. What isn't known stays as text, and is reported. */
export function expandShortcodes(text: string, context: WordpressContext): string {
  let html = text;
  for (const tag of CODE) html = replaceShortcode(tag, html, codeHtml);
  for (const tag of ['caption', 'wp_caption']) html = replaceShortcode(tag, html, captionHtml);
  html = replaceShortcode('gallery', html, (gallery) => galleryHtml(gallery, context));
  html = replaceShortcode('embed', html, ({ content = '' }) => embedHtml(content.trim()) ?? escapeHtml(content));
  for (const tag of PLAYED) html = replaceShortcode(tag, html, (played) => playedHtml(played, context));
  for (const match of html.replace(/<pre[\s\S]*?<\/pre>/gi, '').matchAll(LEFT)) context.report.add(`shortcode [${match[1] ?? ''}]`, match[0]);
  return html.replace(/\[\[([a-z][\w-]*[^\]]*)\]\]/gi, '[$1]');
}

function codeHtml({ content = '', named }: Shortcode): string {
  const language = named['language'] ?? named['lang'];
  return `<pre><code${language === undefined ? '' : ` class="language-${escapeHtml(language)}"`}>${escapeHtml(content.trim())}</code></pre>`;
}

/** The picture with its link, and the words after it as its caption (old exports have them in an attribute). */
function captionHtml({ content = '', named }: Shortcode): string {
  const [, picture = '', words = ''] = /^\s*((?:<a [^>]*>\s*)?<img [^>]*>(?:\s*<\/a>)?)?([\s\S]*)$/i.exec(content) ?? [];
  return `<figure>${picture}<figcaption>${words.trim() || escapeHtml(named['caption'] ?? '')}</figcaption></figure>`;
}

function galleryHtml({ named }: Shortcode, { attachments, itemId, report }: WordpressContext): string {
  const ids = (named['ids'] ?? named['include'])?.split(',').map((id) => id.trim());
  const excluded = new Set((named['exclude'] ?? '').split(',').map((id) => id.trim()));
  const parent = named['id'] ?? itemId;
  const chosen =
    ids?.flatMap((id) => attachments.get(id) ?? []) ??
    [...attachments.values()].filter((one) => one.parentId === parent && !excluded.has(one.id) && PICTURE.test(one.url));
  if (chosen.length === 0) report.add('gallery without pictures', JSON.stringify(named));
  const figures = chosen.map(
    ({ url, alternativeText, caption }) =>
      `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alternativeText)}"><figcaption>${caption}</figcaption></figure>`,
  );
  return figures.length === 0 ? '' : `\n\n<div data-gallery="">${figures.join('')}</div>\n\n`;
}

function playedHtml({ tag, named, plain, content }: Shortcode, { report }: WordpressContext): string {
  const address = [named['src'], named['mp4'], named['mp3'], named['m4v'], named['ogg'], named['ogv'], named['webm'], ...plain, content].find(
    (value) => value !== undefined && /^https?:\/\//.test(value.replace(/^=/, '').trim()),
  );
  const card = address === undefined ? undefined : embedHtml(address.replace(/^=/, '').trim());
  const words = [...Object.entries(named).map(([name, value]) => `${name}="${value}"`), ...plain].join(' ');
  report.add(card === undefined ? `shortcode [${tag}]` : `${tag} (kept as a link)`, `[${tag} ${words}]`);
  return card ?? `[${escapeHtml(`${tag} ${words}`.trim())}]`;
}

/** A card for a bare address; undefined where it isn't one. */
export function embedHtml(address: string): string | undefined {
  return /^https?:\/\/\S+$/.test(address) ? `\n\n<div data-embed="${escapeHtml(address.replaceAll('&amp;', '&'))}"></div>\n\n` : undefined;
}
