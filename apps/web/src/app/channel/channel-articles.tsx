import { Trans, useLingui } from '@lingui/react/macro';
import { ListedArticles } from '../../features/blogs/article-rows.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Rows } from '../../shared/ui/rows.js';
import { ArticlePages } from '../article/article-pages.js';

void [FrameParts, ListedArticles];

const ChannelArticlesQuery = graphql(`
  query ChannelArticles($slug: String!, $after: String, $withFrame: Boolean!) {
    channel(slug: $slug) {
      id
      articles(first: 20, after: $after) {
        ...ListedArticles
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** The articles of a channel's blogs, newest first. */
export function ChannelArticles({ slug }: { slug: string }) {
  const { t } = useLingui();
  const useArticles = (after: string | null) => {
    const { data, error, retry } = usePage(ChannelArticlesQuery, { slug, after });
    return { articles: data?.channel?.articles, error, retry };
  };
  return (
    <Rows label={t`Articles`}>
      <ArticlePages
        useRead={useArticles}
        empty={
          <Empty title={t`No articles yet`}>
            <Trans>Articles of a blog that is read in this channel appear here.</Trans>
          </Empty>
        }
      />
    </Rows>
  );
}
