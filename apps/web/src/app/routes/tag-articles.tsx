import { Trans, useLingui } from '@lingui/react/macro';
import { ListedArticles } from '../../features/blogs/article-rows.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { ArticlePages } from '../article/article-pages.js';

void [FrameParts, ListedArticles];

const TagArticlesQuery = graphql(`
  query TagArticles($name: String!, $after: String, $withFrame: Boolean!) {
    tag(name: $name) {
      id
      articles(first: 20, after: $after) {
        ...ListedArticles
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** The articles that carry a tag, all of them: items of a list. */
export function TagArticles({ name }: { name: string }) {
  const { t } = useLingui();
  const useArticles = (after: string | null) => {
    const { data, error, retry } = usePage(TagArticlesQuery, { name, after });
    return { articles: data?.tag?.articles, error, retry };
  };
  return (
    <ArticlePages
      useRead={useArticles}
      empty={<Empty title={t`No articles yet`}><Trans>An article gets its tags where it is written, under “Cover, tags”.</Trans></Empty>}
    />
  );
}
