import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { ArticleCardView, ArticleTeaser } from './card.js';

void ArticleTeaser;

const ArticlePreviewQuery = graphql(`
  query ArticlePreview($slug: String!) {
    article(slug: $slug) {
      id
      ...ArticleTeaser
    }
  }
`);

/** The card of an article as a post will carry it, be it out already or a draft of the viewer's. */
export function ArticlePreview({ slug }: { slug: string }) {
  const [{ data }] = useQuery({ query: ArticlePreviewQuery, variables: { slug }, requestPolicy: 'cache-and-network' });
  return data?.article ? <ArticleCardView article={data.article} /> : null;
}
