import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { FeedTabs } from '../../features/feeds/feed-tabs.js';
import { Feed } from '../../features/stream/feed/feed.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { homePostsOf } from '../routes/home-posts.js';
import { HomeEdge, pageSize } from '../routes/home-query.js';
import { LinkButton } from '../shell/link-button.js';
import { HomePost } from './home-post.js';
import { ReadTo } from './position-query.js';
import { Seen } from './seen.js';
import { useMarkRead } from './use-mark-read.js';

void [FeedTabs, FrameParts, HomeEdge, ReadTo];

const HomeAheadQuery = graphql(`
  query HomeAhead($last: Int!, $before: String!, $withFrame: Boolean!) {
    homeTimeline(last: $last, before: $before) {
      edges {
        ...HomeEdge
      }
      pageInfo {
        hasNextPage
        endCursor
        hasPreviousPage
        startCursor
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

const HomeStartQuery = graphql(`
  query HomeStart($withFrame: Boolean!) {
    homePosition {
      ...ReadTo
    }
    ...FeedTabs
    ...FrameParts @include(if: $withFrame)
  }
`);

/** The next page of what is newer, turned round. */
function useAhead(before: string) {
  const { data, error, retry } = usePage(HomeAheadQuery, { last: pageSize, before });
  const timeline = data?.homeTimeline;
  const page = timeline && {
    items: homePostsOf(timeline).items.toReversed(),
    endCursor: timeline.pageInfo.startCursor ?? null,
    hasNextPage: timeline.pageInfo.hasPreviousPage,
  };
  return { page, failed: Boolean(error && !data), error, retry };
}

/** Home from where one stopped, on to now: for those who read all of it. */
export default function OldestFirst() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(HomeStartQuery, {}, { requestPolicy: 'network-only' });
  const [start, setStart] = useState<string>();
  const position = data && readFragment(ReadTo, data.homePosition);
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!position) return <PostsSkeleton />;
  const from = start ?? position.cursor;
  if (!from) {
    return (
      <Empty title={t`You haven’t been here yet`} action={<LinkButton to="/"><Trans>Newest first</Trans></LinkButton>}>
        <Trans>Read Home once, and from then on it remembers where you stopped.</Trans>
      </Empty>
    );
  }
  return <From key={from} start={from} onAgain={setStart} />;
}

function From({ start, onAgain }: { start: string; onAgain: (start: string) => void }) {
  const { t } = useLingui();
  // What one reads moves the position; this page goes on from where it began.
  const [from] = useState(start);
  const { page, error, failed, retry } = useAhead(from);
  const [last, setLast] = useState(from);
  const markRead = useMarkRead();
  if (failed && error) return <Failure error={error} onRetry={retry} />;
  if (!page) return <PostsSkeleton />;
  const end = (
    <Empty
      title={t`You’ve read everything`}
      action={
        <>
          <Button variant="quiet" onClick={() => (last === from ? retry() : onAgain(last))}>
            <Trans>Look for more</Trans>
          </Button>
          <LinkButton to="/"><Trans>Newest first</Trans></LinkButton>
        </>
      }
    />
  );
  return (
    <Feed
      name={`home-from-${from}`}
      label={t`Home timeline, oldest first`}
      first={page}
      useNextPage={useAhead}
      list={{ of: 'Query', field: 'homeTimeline' }}
      keyOf={(edge) => edge.node.id}
      render={(edge, above) => (
        <>
          <HomePost edge={edge} above={above} />
          <Seen
            onSeen={() => {
              markRead(edge);
              setLast(edge.cursor);
            }}
          />
        </>
      )}
      empty={end}
      end={end}
    />
  );
}
