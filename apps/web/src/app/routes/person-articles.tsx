import { useLingui } from '@lingui/react/macro';
import { ListedArticles } from '../../features/blogs/article-rows.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Rows } from '../../shared/ui/rows.js';
import { Empty } from '../../shared/ui/empty.js';
import { ArticlePages } from '../article/article-pages.js';

void [FrameParts, ListedArticles];

const PersonArticlesQuery = graphql(`
  query PersonArticles($handle: String!, $after: String, $withFrame: Boolean!) {
    person(handle: $handle) {
      id
      articles(first: 20, after: $after) {
        ...ListedArticles
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** The articles that a person wrote, alone or with others, of whichever blog. */
export function PersonArticles({ handle, name }: { handle: string; name: string }) {
  const { t } = useLingui();
  const useArticles = (after: string | null) => {
    const { data, error, retry } = usePage(PersonArticlesQuery, { handle, after });
    return { articles: data?.person?.articles, error, retry };
  };
  return (
    <Rows label={t`Articles by ${name}`}>
      <ArticlePages useRead={useArticles} empty={<Empty title={t`${name} has published no article yet`} />} />
    </Rows>
  );
}
