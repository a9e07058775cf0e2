import type { ArticleBody, NodeJson } from '../body/article-body.js';
import { parseArticleBody } from '../body/parse-article-body.js';

/** The hub's own address of a post. */
const POST = /^\/p\/(post_[0-9a-z]{26})$/;

/** All quotations of an article in their order, without those within others. */
export function quotationsIn(body: ArticleBody): NodeJson[] {
  const found: NodeJson[] = [];
  replaceQuotations(body, (block) => {
    found.push(block);
    return block;
  });
  return found;
}

/** Puts other blocks into the places of quotations; the same body where `replace` gives back each block itself. */
export function replaceQuotations(body: ArticleBody, replace: (block: NodeJson) => NodeJson): ArticleBody {
  const changed = within(body, replace);
  return changed === body ? body : parseArticleBody(changed);
}

/** The id (TypeID) of the post that a quotation credits: its last line links to it. */
export function creditedPost({ content }: NodeJson): string | undefined {
  const last = content?.at(-1);
  if (last?.type !== 'citation') return undefined;
  return last.content?.flatMap((word) => word.marks ?? []).flatMap(({ attrs }) => POST.exec(String(attrs?.['href']))?.[1] ?? [])[0];
}

function within(node: NodeJson, replace: (block: NodeJson) => NodeJson): NodeJson {
  if (node.type === 'blockquote') return replace(node);
  const content = node.content?.map((child) => within(child, replace));
  return content?.some((child, i) => child !== node.content?.[i]) ? { ...node, content } : node;
}
