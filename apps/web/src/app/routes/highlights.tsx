import { Trans, useLingui } from '@lingui/react/macro';
import { FeedTabs, TimelineTabs } from '../../features/feeds/feed-tabs.js';
import { HighlightSliders, HighlightWeights } from '../../features/feeds/highlight-sliders.js';
import { Feed } from '../../features/stream/feed/feed.js';
import { graphql, readFragment, type ResultOf } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { HighlightReason } from '../home/highlight-reason.js';
import { PostItem } from '../post/post-item-fragment.js';
import { PostView } from '../post/post-item.js';
import { Column } from '../shell/column.js';
import { pageSize } from './home-query.js';

void [FeedTabs, FrameParts, HighlightWeights, PostItem];

const HighlightsPageQuery = graphql(`
  query HighlightsPage($first: Int!, $after: String, $further: Boolean = false, $withFrame: Boolean!) {
    highlights(first: $first, after: $after) {
      ...HighlightWeights
      posts {
        group
        score
        post {
          id
          deleted
          ...PostItem
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...FeedTabs @skip(if: $further)
    ...FrameParts @include(if: $withFrame)
  }
`);

type Shown = ResultOf<typeof HighlightsPageQuery>['highlights'];

const pageOf = ({ posts, pageInfo }: Pick<Shown, 'posts' | 'pageInfo'>) => ({
  items: posts.filter(({ post }) => !post.deleted), endCursor: pageInfo.endCursor ?? null, hasNextPage: pageInfo.hasNextPage,
});

function useNextPage(after: string) {
  const { data, error, retry } = usePage(HighlightsPageQuery, { first: pageSize, after, further: true }, { requestPolicy: 'cache-first' });
  return { page: data && pageOf(data.highlights), failed: Boolean(error && !data), retry };
}

/** What others posted in the last days, by a formula that one can see and change. */
export function HighlightsPage() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(HighlightsPageQuery, { first: pageSize });
  return (
    <Column title={t`Highlights`}>
      <TimelineTabs />
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {data && (
        <>
          <HighlightSliders of={data.highlights} onMoved={retry} />
          <Posts of={data.highlights} />
        </>
      )}
    </Column>
  );
}

function Posts({ of }: { of: Shown }) {
  const { t } = useLingui();
  const { people, department, company } = readFragment(HighlightWeights, of).sliders;
  // Weighed otherwise, it is another list, which begins on top.
  const name = `highlights-${people}-${department}-${company}`;
  return (
    <Feed
      key={name}
      name={name}
      label={t`Highlights`}
      first={pageOf(of)}
      useNextPage={useNextPage}
      list={{ of: 'Query', field: 'highlights' }}
      keyOf={({ post }) => post.id}
      render={({ post, group, score }) => <PostView post={post} reason={<HighlightReason group={group} score={score} />} />}
      empty={<Empty title={t`Nothing stands out`}><Trans>Nobody but you posted in the last seven days, or the sliders leave nothing over.</Trans></Empty>}
    />
  );
}
