import { classicHtml, withoutMarks } from './classic-content.js';
import { escapeHtml, type WordpressContext } from './context.js';
import { coverHtml, footnotesHtml, galleryHtml } from './block-pieces.js';
import { type Block, parseBlocks } from './parse-blocks.js';
import { expandShortcodes } from './shortcodes.js';

/** Blocks that only make room. */
const EMPTY_BY_NATURE = new Set(['core/spacer', 'core/separator']);
/** Blocks that hold what the classic editor would. */
const CLASSIC = new Set([null, 'core/freeform', 'core/shortcode']);

/** Content of the block editor as plain HTML: its blocks' own, in order; a block without any HTML is reported. */
export function blockHtml(content: string, context: WordpressContext): string {
  return parseBlocks(content).map((block) => htmlOf(block, context)).join('');
}

function htmlOf(block: Block, context: WordpressContext): string {
  const { name, attributes, parts } = block;
  const own = parts.filter((part) => typeof part === 'string').join('');
  if (CLASSIC.has(name)) return own.trim() === '' ? '' : classicHtml(own, context);
  if (name === 'core/more' || name === 'core/nextpage') return withoutMarks(own, context);
  if (name === 'core/social-link') return linkOf(attributes, context);
  if (name === 'core/footnotes') return footnotesHtml(context);
  if (isDrawnByServer(block, own)) context.report.add(`block ${(name ?? '').replace(/^core\//, '')}`, JSON.stringify(attributes));
  const html = parts.map((part) => (typeof part === 'string' ? part : htmlOf(part, context))).join('');
  if (name === 'core/gallery') return galleryHtml(html);
  if (name === 'core/cover') return coverHtml(html, attributes);
  return name === 'core/paragraph' ? expandShortcodes(html, context) : html;
}

/** A block with settings alone, which WordPress fills in when the page is shown (latest posts, a calendar, a search form). */
function isDrawnByServer({ name, parts }: Block, own: string): boolean {
  return own.trim() === '' && parts.every((part) => typeof part === 'string') && !EMPTY_BY_NATURE.has(name ?? '');
}

function linkOf(attributes: Block['attributes'], { report }: WordpressContext): string {
  const { url, service, label } = attributes;
  report.add('block social-link (kept as a link)', JSON.stringify(attributes));
  const words = [label, service, url].find((one) => typeof one === 'string' && one !== '');
  return `<li><a href="${escapeHtml(String(url ?? ''))}">${escapeHtml(String(words ?? ''))}</a></li>`;
}
