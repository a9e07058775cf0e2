import { ArticleRows, ListedArticles } from '../../features/blogs/article-rows.js';
import { CoAuthorOffers } from '../../features/ties/growth/co-author-offers.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';

void [FrameParts, ListedArticles];

const DraftsPageQuery = graphql(`
  query DraftsPage($after: String, $withFrame: Boolean!) {
    myDrafts(first: 20, after: $after) {
      ...ListedArticles
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** What the viewer has begun and not published, in whichever blog. */
export function DraftsPage() {
  return (
    <Column title="Drafts" actions={<LinkButton to="/write">Write an article</LinkButton>}>
      <CoAuthorOffers />
      <Rows label="Drafts">
        <Page after={null} />
      </Rows>
    </Column>
  );
}

function Page({ after }: { after: string | null }) {
  const { data, error, retry } = usePage(DraftsPageQuery, { after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = readFragment(ListedArticles, data.myDrafts);
  if (edges.length === 0 && !after) return <Empty title="No drafts">What you begin to write waits here until you publish it. Nobody else sees it.</Empty>;
  return (
    <>
      <ArticleRows articles={data.myDrafts} />
      {pageInfo.hasNextPage && <More>{() => <Page after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
