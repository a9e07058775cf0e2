import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { ArticleCardView, ArticleTeaser } from './card.js';

void ArticleTeaser;

const AttachedArticleQuery = graphql(`
  query AttachedArticle($slug: String!) {
    article(slug: $slug) {
      id
      ...ArticleTeaser
    }
  }
`);

/** The slug in the first address of an article of this hub, or undefined. */
function articleIn(text: string): string | undefined {
  for (const [address] of text.matchAll(/https?:\/\/\S+/g)) {
    if (!URL.canParse(address)) continue;
    const { origin, pathname } = new URL(address);
    const slug = /^\/a\/([^/]+)$/.exec(pathname)?.[1];
    if (origin === location.origin && slug) return decodeURIComponent(slug);
  }
  return undefined;
}

/** The card of the article whose address stands in the text that is being written. */
export function AttachedArticle({ text }: { text: string }) {
  const slug = articleIn(text);
  const [{ data }] = useQuery({ query: AttachedArticleQuery, variables: { slug: slug ?? '' }, pause: !slug });
  return slug && data?.article ? <ArticleCardView article={data.article} /> : null;
}
