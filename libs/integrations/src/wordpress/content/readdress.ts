import { type ArticleBody, type MarkJson, type NodeJson, parseArticleBody } from '#rich-text';

/** Where addresses of the old place lead here; undefined: they stay as they are. */
export interface NewAddresses {
  picture(url: string): string | undefined;
  link(url: string): string | undefined;
  /** Of a card, which needs a whole address. */
  card(url: string): string | undefined;
}

/** A body whose addresses lead to what was brought in; the same object where none does. */
export function readdressed(body: ArticleBody, to: NewAddresses): ArticleBody {
  const moved = nodeWith(body, to);
  return moved === body ? body : parseArticleBody(moved);
}

function nodeWith(node: NodeJson, to: NewAddresses): NodeJson {
  const attrs = attributesWith(node, to);
  const content = node.content?.map((child) => nodeWith(child, to));
  const marks = node.marks?.map((mark) => markWith(mark, to));
  const changed = attrs !== node.attrs || content?.some((child, index) => child !== node.content?.[index]) || marks?.some((mark, index) => mark !== node.marks?.[index]);
  return changed ? { ...node, ...(attrs && { attrs }), ...(content && { content }), ...(marks && { marks }) } : node;
}

function attributesWith({ type, attrs }: NodeJson, to: NewAddresses): NodeJson['attrs'] {
  if (attrs === undefined) return attrs;
  if (type === 'embed') return withNew(attrs, 'url', (url) => to.card(url));
  if (type !== 'image') return attrs;
  return withNew(withNew(attrs, 'src', (url) => to.picture(url)), 'href', (url) => to.link(url));
}

function markWith(mark: MarkJson, to: NewAddresses): MarkJson {
  if (mark.type !== 'link' || mark.attrs === undefined) return mark;
  const attrs = withNew(mark.attrs, 'href', (url) => to.link(url));
  return attrs === mark.attrs ? mark : { ...mark, attrs };
}

function withNew<Attrs extends Readonly<Record<string, unknown>>>(attrs: Attrs, name: string, find: (url: string) => string | undefined): Attrs {
  const old = attrs[name];
  const found = typeof old === 'string' ? find(old) : undefined;
  return found === undefined || found === old ? attrs : { ...attrs, [name]: found };
}
