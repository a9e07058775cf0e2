import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { articleIn } from './article-address.js';
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

/** The card of the article whose address stands in the text that is being written. */
export function AttachedArticle({ text }: { text: string }) {
  const slug = articleIn(text, location.origin);
  const [{ data }] = useQuery({ query: AttachedArticleQuery, variables: { slug: slug ?? '' }, pause: !slug });
  return slug && data?.article ? <ArticleCardView article={data.article} /> : null;
}
