import { leadsOutside } from '../addresses/address.js';
import type { ArticleBody, NodeJson } from '../body/article-body.js';
import { parseArticleBody } from '../body/parse-article-body.js';

/** The addresses of an article's pictures that are on other sites; each once, in their order. */
export function outsidePicturesIn(body: ArticleBody): string[] {
  const found = new Set<string>();
  replacePictures(body, (address) => {
    if (leadsOutside(address)) found.add(address);
    return undefined;
  });
  return [...found];
}

/** Shows other pictures in the places of some; the same body where `instead` has none. @param instead by a picture's address; undefined: it stays */
export function replacePictures(body: ArticleBody, instead: (address: string) => string | undefined): ArticleBody {
  const changed = within(body, instead);
  return changed === body ? body : parseArticleBody(changed);
}

function within(node: NodeJson, instead: (address: string) => string | undefined): NodeJson {
  const src = node.type === 'image' ? instead(String(node.attrs?.['src'])) : undefined;
  const content = node.content?.map((child) => within(child, instead));
  const changed = content?.some((child, i) => child !== node.content?.[i]);
  if (src === undefined && !changed) return node;
  return { ...node, ...(src !== undefined && { attrs: { ...node.attrs, src } }), ...(content && { content }) };
}
