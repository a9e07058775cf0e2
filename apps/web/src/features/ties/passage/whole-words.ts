import { once } from '../../../shared/language/once.js';
import { isAdded } from '../../../shared/passage/text-of-range.js';

const BLOCKS = ['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'figcaption', 'dd', 'dt'].join();

const inWords = once(() => new Intl.Segmenter(undefined, { granularity: 'word' }));

/** The texts of the block where a node is, and where each begins in it: a word may go on in what is bold. */
function textsOfBlock(node: Text): { all: string; texts: { node: Text; start: number }[] } {
  const block = node.parentElement?.closest(BLOCKS) ?? node.parentElement ?? node;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (each) => (isAdded(each) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const texts: { node: Text; start: number }[] = [];
  let all = '';
  for (let each = walker.nextNode() as Text | null; each; each = walker.nextNode() as Text | null) {
    texts.push({ node: each, start: all.length });
    all += each.data;
  }
  return { all, texts };
}

/** The nearest end of the word within which a place is; the place itself, where it is between words. */
function outOfWord(node: Text, offset: number, towards: 'start' | 'end'): [Text, number] {
  const { all, texts } = textsOfBlock(node);
  const own = texts.find((each) => each.node === node);
  const place = own && own.start + offset;
  const word = place === undefined || place === 0 ? undefined : inWords().segment(all).containing(place);
  if (place === undefined || !word?.isWordLike || word.index === place) return [node, offset];
  const wanted = towards === 'start' ? word.index : word.index + word.segment.length;
  const at = texts.findLast(({ start }) => (towards === 'start' ? start <= wanted : start < wanted));
  return at ? [at.node, wanted - at.start] : [node, offset];
}

/** Widens a range to whole words, as the reader's pointer seldom hits their edges; Chinese is parted by its dictionary. */
export function toWholeWords(range: Range): void {
  const { startContainer: first, startOffset, endContainer: last, endOffset } = range;
  if (first instanceof Text) range.setStart(...outOfWord(first, startOffset, 'start'));
  if (last instanceof Text) range.setEnd(...outOfWord(last, endOffset, 'end'));
}
