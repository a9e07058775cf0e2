import { Trans, useLingui } from '@lingui/react/macro';
import { ArticleRows, ListedArticles } from '../../features/blogs/article-rows.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';

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
export function TagArticles({ name, after = null }: { name: string; after?: string | null }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(TagArticlesQuery, { name, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data?.tag) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = readFragment(ListedArticles, data.tag.articles);
  if (edges.length === 0 && !after) return <Empty title={t`No articles yet`}><Trans>An article gets its tags where it is written, under “Cover, tags”.</Trans></Empty>;
  return (
    <>
      <ArticleRows articles={data.tag.articles} />
      {pageInfo.hasNextPage && <More>{() => <TagArticles name={name} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
