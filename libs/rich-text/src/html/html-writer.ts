import type { DOMOutputSpec, Fragment, Mark, Node } from 'prosemirror-model';

/** What is written before and after the content of a node or mark. */
interface Wrap {
  readonly open: string;
  readonly close: string;
}
type Attributes = Readonly<Record<string, unknown>>;
/** What depends on the whole document, and so isn't the schema's. */
export interface DocumentForm {
  /** Attributes besides those of the schema: an anchor's id. */
  readonly attributes?: (node: Node) => Attributes;
  /** HTML in the place of the schema's; undefined: the schema's. */
  readonly instead?: (node: Node) => string | undefined;
}

const VOID = new Set(['br', 'hr', 'img', 'input']);

/**
 * Writes nodes as HTML by the schema's own `toDOM`, straight to text: every word and attribute is escaped here, and no tag
 * or attribute comes from the document. No DOM is made only to be serialised.
 */
export function writeHtml(content: Fragment, form: DocumentForm = {}): string {
  let html = '';
  let open: Mark[] = [];
  const closeTo = (depth: number) => {
    for (const mark of open.slice(depth).reverse()) html += wrapOfMark(mark).close;
    open = open.slice(0, depth);
  };
  content.forEach((node) => {
    let same = 0;
    while (open[same] !== undefined && node.marks[same]?.eq(open[same] as Mark)) same += 1;
    closeTo(same);
    for (const mark of node.marks.slice(same)) {
      html += wrapOfMark(mark).open;
      open.push(mark);
    }
    html += node.isText ? escapeText(node.text ?? '') : htmlOfNode(node, form);
  });
  closeTo(0);
  return html;
}

/** One node, with what it holds, as HTML. */
export function htmlOfNode(node: Node, form: DocumentForm = {}): string {
  const instead = form.instead?.(node);
  if (instead !== undefined) return instead;
  const toDOM = node.type.spec.toDOM;
  if (toDOM === undefined) throw new Error(`The node ${node.type.name} can't be rendered`);
  const { open, close } = wrapOf(toDOM(node), form.attributes?.(node) ?? {});
  return open + writeHtml(node.content, form) + close;
}

function wrapOfMark(mark: Mark): Wrap {
  const toDOM = mark.type.spec.toDOM;
  if (toDOM === undefined) throw new Error(`The mark ${mark.type.name} can't be rendered`);
  return wrapOf(toDOM(mark, true), {});
}

function wrapOf(spec: DOMOutputSpec | 0, extra: Attributes): Wrap {
  if (typeof spec === 'string') return { open: escapeText(spec), close: '' };
  if (!Array.isArray(spec)) throw new Error('The schema renders by tag names, not by DOM nodes');
  const [tag, ...rest] = spec as [string, ...unknown[]];
  const hasAttributes = typeof rest[0] === 'object' && rest[0] !== null && !Array.isArray(rest[0]);
  const attributes = { ...(hasAttributes ? (rest[0] as Attributes) : {}), ...extra };
  let open = `<${tag}${attributesText(attributes)}>`;
  let close = VOID.has(tag) ? '' : `</${tag}>`;
  let seenHole = false;
  let after = '';
  for (const child of hasAttributes ? rest.slice(1) : rest) {
    if (child === 0) {
      seenHole = true;
      continue;
    }
    const inner = wrapOf(child as DOMOutputSpec, {});
    if (seenHole) after += inner.open + inner.close;
    else if (holds(child)) {
      open += inner.open;
      after = inner.close;
      seenHole = true;
    } else open += inner.open + inner.close;
  }
  close = after + close;
  return { open, close };
}

function holds(spec: unknown): boolean {
  return spec === 0 || (Array.isArray(spec) && spec.some(holds));
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
