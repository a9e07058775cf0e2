import { parse } from '@wordpress/block-serialization-default-parser';
import { classicHtml, withoutMarks } from './classic-content.js';
import { escapeHtml, type WordpressContext } from './context.js';
import { expandShortcodes } from './shortcodes.js';

type ParsedBlock = ReturnType<typeof parse>[number];

/** Blocks that only make room. */
const EMPTY_BY_NATURE = new Set(['core/spacer', 'core/separator']);

/** Content of the block editor as plain HTML: its blocks' own, in order; a block without any HTML is reported. */
export function blockHtml(content: string, context: WordpressContext): string {
  return parse(content).map((block) => htmlOf(block, context)).join('');
}

function htmlOf(block: ParsedBlock, context: WordpressContext): string {
  const { blockName, attrs, innerBlocks, innerContent, innerHTML } = block;
  if (blockName === null) return innerHTML.trim() === '' ? '' : classicHtml(innerHTML, context);
  if (blockName === 'core/more' || blockName === 'core/nextpage') return withoutMarks(innerHTML, context);
  if (blockName === 'core/shortcode' || blockName === 'core/freeform') return classicHtml(innerHTML, context);
  if (blockName === 'core/social-link') return linkOf(attrs, context);
  if (isDrawnByServer(block)) {
    context.report.add(`block ${blockName.replace(/^core\//, '')}`, JSON.stringify(attrs ?? {}));
  }
  if (blockName === 'core/gallery') context.report.add('gallery (kept as pictures, one below the other)', JSON.stringify(attrs ?? {}));
  let next = 0;
  const html = innerContent.map((piece) => {
    if (piece !== null) return piece;
    const inner = innerBlocks[next++];
    return inner === undefined ? '' : htmlOf(inner, context);
  });
  return blockName === 'core/paragraph' ? expandShortcodes(html.join(''), context) : html.join('');
}

/** A block with settings alone, which WordPress fills in when the page is shown (latest posts, a calendar, a search form). */
function isDrawnByServer({ blockName, innerBlocks, innerHTML }: ParsedBlock): boolean {
  return innerBlocks.length === 0 && innerHTML.trim() === '' && !EMPTY_BY_NATURE.has(blockName ?? '');
}

function linkOf(attrs: ParsedBlock['attrs'], { report }: WordpressContext): string {
  const { url, service, label } = (attrs ?? {}) as Record<string, unknown>;
  report.add('block social-link (kept as a link)', JSON.stringify(attrs ?? {}));
  const words = [label, service, url].find((one) => typeof one === 'string' && one !== '');
  return `<p><a href="${escapeHtml(String(url ?? ''))}">${escapeHtml(String(words ?? ''))}</a></p>`;
}
