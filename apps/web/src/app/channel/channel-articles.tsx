import { Trans, useLingui } from '@lingui/react/macro';
import { ArticleRows, ListedArticles } from '../../features/blogs/article-rows.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';

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
  return (
    <Rows label={t`Articles`}>
      <Page slug={slug} after={null} />
    </Rows>
  );
}

function Page({ slug, after }: { slug: string; after: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(ChannelArticlesQuery, { slug, after });
  if (!data?.channel) return error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton count={3} />;
  const { edges, pageInfo } = readFragment(ListedArticles, data.channel.articles);
  if (edges.length === 0 && !after) {
    return (
      <Empty title={t`No articles yet`}>
        <Trans>Articles of a blog that is read in this channel appear here.</Trans>
      </Empty>
    );
  }
  return (
    <>
      <ArticleRows articles={data.channel.articles} />
      {pageInfo.hasNextPage && <More>{() => <Page slug={slug} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
