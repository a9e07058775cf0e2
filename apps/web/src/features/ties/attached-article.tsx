import { articleIn } from './article-address.js';
import { ArticlePreview } from './article-preview.js';

/** The card of the article whose address stands in the text that is being written. */
export function AttachedArticle({ text }: { text: string }) {
  const slug = articleIn(text, location.origin);
  return slug ? <ArticlePreview slug={slug} /> : null;
}
