import type { ArticleBody } from '../body/article-body.js';
import { nodeOf } from '../body/parse-article-body.js';

/** An address an article leads to, with the words that carry it (empty for a card or a picture without a caption). */
export interface ArticleLinkTarget {
  readonly href: string;
  readonly text: string;
}

/** Each address that the article links to, embeds, or leads to from a picture; once, in the order of its first mention. */
export function collectLinks(body: ArticleBody): ArticleLinkTarget[] {
  const found = new Map<string, string>();
  const add = (href: unknown, text: string) => {
    if (typeof href === 'string' && !found.has(href)) found.set(href, text);
  };
  nodeOf(body).descendants((node) => {
    if (node.type.name === 'embed') add(node.attrs['url'], '');
    if (node.type.name === 'image') add(node.attrs['href'], node.textContent);
    for (const mark of node.marks) if (mark.type.name === 'link') add(mark.attrs['href'], node.text ?? '');
  });
  return [...found].map(([href, text]) => ({ href, text }));
}
