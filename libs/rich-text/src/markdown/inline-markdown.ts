import type { Mark, Node } from 'prosemirror-model';
import { numberOfNote } from './note-numbers.js';
import { destination, escapeCaption, escapeText, isSpace, isWord, partsWords } from './escape.js';

/** An inline node with the marks that aren't written yet, the outermost first. */
interface Piece {
  readonly node: Node;
  readonly marks: readonly Mark[];
}

/** What stands around a run of inline content: a character, or undefined at the beginning or the end of the block. */
interface Around {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** How the block is written: one line only (headings, table cells) has no line ends. */
export interface InlineForm {
  readonly oneLine: boolean;
  readonly inHeading: boolean;
}

const DELIMITERS: { readonly [mark: string]: { readonly delimiter: string; readonly tag: string } } = {
  bold: { delimiter: '**', tag: 'strong' },
  italic: { delimiter: '_', tag: 'em' },
  strike: { delimiter: '~~', tag: 's' },
};
const TAGS: { readonly [mark: string]: string } = { underline: 'u', subscript: 'sub', superscript: 'sup', highlight: 'mark' };
/** Links hold other marks; code holds nothing but text. */
const ORDER = ['link', 'bold', 'italic', 'strike', 'underline', 'highlight', 'subscript', 'superscript', 'code'];

/** The inline content of a block as Markdown. What Markdown has no sign for, or no sign at that place, is written as HTML. */
export function inlineMarkdown(block: Node, form: InlineForm): string {
  const pieces: Piece[] = block.children.map((node) => ({
    node,
    marks: [...node.marks].sort((a, b) => ORDER.indexOf(a.type.name) - ORDER.indexOf(b.type.name)),
  }));
  return writeRun(pieces, { before: undefined, after: undefined }, form);
}

function writeRun(pieces: readonly Piece[], around: Around, form: InlineForm): string {
  let out = '';
  for (let from = 0; from < pieces.length; ) {
    const mark = pieces[from]?.marks[0];
    let to = from + 1;
    while (mark !== undefined && pieces[to]?.marks[0]?.eq(mark)) to += 1;
    const place = { before: out === '' ? around.before : [...out.slice(-2)].at(-1), after: firstOf(pieces[to], around) };
    out += mark === undefined ? writeLeaf(pieces, from, out, around, form) : writeMark(mark, pieces.slice(from, to), place, form);
    from = to;
  }
  return out;
}

/** The first character that the next piece will write, as far as it matters to the marks before it. */
function firstOf(piece: Piece | undefined, around: Around): string | undefined {
  if (piece === undefined) return around.after;
  if (piece.node.type.name === 'note') return '[';
  if (piece.marks.length > 0 || piece.node.type.name === 'hardBreak') return '<';
  return [...(piece.node.text ?? '').slice(0, 2)][0];
}

function writeLeaf(pieces: readonly Piece[], at: number, out: string, around: Around, form: InlineForm): string {
  const node = pieces[at]?.node;
  if (node?.type.name === 'note') return `[^${numberOfNote(node)}]`;
  if (node?.type.name === 'hardBreak') {
    const breaksLine = around.before === undefined && !form.oneLine && pieces[at + 1]?.node.isText;
    return breaksLine ? '\\\n' : '<br>';
  }
  return escapeText(node?.text ?? '', {
    atLineStart: around.before === undefined && (out === '' || out.endsWith('\n')),
    atLineEnd: around.after === undefined && at === pieces.length - 1,
    inHeading: form.inHeading,
  });
}

function writeMark(mark: Mark, pieces: readonly Piece[], around: Around, form: InlineForm): string {
  if (mark.type.name === 'code') return pieces.map(({ node }) => (node.isText ? codeSpan(node.text ?? '') : '<code><br></code>')).join('');
  const inner = writeRun(
    pieces.map(({ node, marks }) => ({ node, marks: marks.slice(1) })),
    { before: '<', after: '<' },
    form,
  );
  if (mark.type.name === 'link') return link(mark, pieces, inner);
  const known = DELIMITERS[mark.type.name];
  const tag = known?.tag ?? TAGS[mark.type.name] ?? 'span';
  const fits = known !== undefined && mayDelimit(known.delimiter, inner, around);
  return fits ? known.delimiter + inner + known.delimiter : `<${tag}>${inner}</${tag}>`;
}

/** Whether delimiters around `inner` surely open and close here: the conditions of CommonMark 6.2, on the safe side. */
function mayDelimit(delimiter: string, inner: string, { before, after }: Around): boolean {
  const first = [...inner.slice(0, 2)][0];
  const last = [...inner.slice(-2)].at(-1);
  if (first === undefined || isSpace(first) || isSpace(last)) return false;
  const betweenWords = delimiter !== '_';
  const opens = partsWords(before) || (betweenWords && isWord(first));
  const closes = partsWords(after) || (betweenWords && isWord(last));
  return opens && closes;
}

function link(mark: Mark, pieces: readonly Piece[], inner: string): string {
  const { href, title } = mark.attrs as { href: string; title: string | null };
  const only = pieces.length === 1 && pieces[0]?.marks.length === 1 ? pieces[0].node.text : undefined;
  if (only === href && title === null && /^https?:\/\/[\w\-.~/?#@!$'()*+,;=:%]+$/.test(href)) return `<${href}>`;
  return `[${inner}](${destination(href)}${title === null ? '' : ` "${escapeCaption(title)}"`})`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /[^ ]/.test(text) && /^[ `]|[ `]$/.test(text) ? ' ' : '';
  return fence + pad + text + pad + fence;
}
