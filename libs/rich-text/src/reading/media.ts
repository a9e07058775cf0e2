import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';

/** The hub's own lasting addresses of pictures and files. */
const ADDRESS = /^\/media\/((?:image|file)_[0-9a-z]{26})(?:[/?#]|$)/;

/** The ids (TypeIDs) of the hub's pictures and files that the article shows or links to; each once, in their order. */
export function collectMedia(body: ArticleBody): string[] {
  const found = new Set<string>();
  const add = (address: unknown) => {
    const id = typeof address === 'string' ? ADDRESS.exec(address)?.[1] : undefined;
    if (id !== undefined) found.add(id);
  };
  nodeOf(body).descendants((node) => {
    if (node.type.name === 'image') [node.attrs['src'], node.attrs['href']].forEach(add);
    for (const mark of node.marks) if (mark.type.name === 'link') add(mark.attrs['href']);
  });
  return [...found];
}
