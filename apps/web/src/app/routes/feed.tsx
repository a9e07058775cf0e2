import { useLingui } from '@lingui/react/macro';
import { IconAdjustmentsHorizontal, IconTrash } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';
import { FeedTabs, TimelineTabs } from '../../features/feeds/feed-tabs.js';
import { DeleteSavedFeed, EditedFeed } from '../../features/feeds/saved-feed.js';
import { useRest } from '../../features/stream/feed/use-rest.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { confirm } from '../../shared/ui/confirm.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { closeDialog, openDialog } from '../../shared/ui/open-dialogs.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostFeed } from '../post/post-feed.js';
import { type ListedPost, PostPage, postsOf } from '../post/post-page.js';
import { Column } from '../shell/column.js';
import { pageSize } from './home-query.js';
import { Missing } from './not-found.js';

const FeedForm = lazyPart(() => import('../../features/feeds/feed-form.js'));

void [EditedFeed, FeedTabs, FrameParts, PostPage];

const FeedPageQuery = graphql(`
  query FeedPage($id: ID!, $first: Int!, $after: String, $further: Boolean = false, $withFrame: Boolean!) {
    node(id: $id) @skip(if: $further) {
      __typename
      ... on SavedFeed {
        id
        kind
        name
        hasNew
        ...EditedFeed
      }
    }
    savedFeedTimeline(feedId: $id, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          createdAt
        }
      }
      ...PostPage
    }
    ...FeedTabs @skip(if: $further)
    ...FrameParts @include(if: $withFrame)
  }
`);

const MarkFeedRead = graphql(`
  mutation MarkFeedRead($feedId: ID!, $cursor: String!) {
    markFeedRead(input: { feedId: $feedId, cursor: $cursor }) {
      feed {
        id
        hasNew
      }
    }
  }
`);

/** A list of people or a feed by a rule, newest first. */
export function FeedPage() {
  const { feedId } = useParams({ from: '/shell/feeds/$feedId' });
  return <SavedFeed key={feedId} id={feedId} />;
}

function SavedFeed({ id }: { id: string }) {
  const { t } = useLingui();
  const { data, error, retry } = usePage(FeedPageQuery, { id, first: pageSize });
  const feed = data?.node?.__typename === 'SavedFeed' ? data.node : undefined;
  const navigate = useNavigate();
  const remove = useAction(DeleteSavedFeed);
  const mark = useAction(MarkFeedRead);
  const hasNew = feed?.hasNew;
  const knew = useRef(hasNew);
  // The dot of this very feed came on while it is read: what it tells of is fetched, and offered above.
  const fetchNew = useEffectEvent(retry);
  useEffect(() => {
    if (hasNew && knew.current === false) fetchNew();
    knew.current = hasNew;
  }, [hasNew]);
  // Silently: that it can't be told is no reason to interrupt who reads.
  const markRead = useRest(async (cursor) => (await mark({ feedId: id, cursor }, { onError: () => true })) !== null);
  const reach = (shown: readonly ListedPost[]) => {
    const edge = data?.savedFeedTimeline?.edges.find(({ node }) => node.id === shown[0]?.id);
    markRead(edge && { cursor: edge.cursor, at: edge.node.createdAt });
  };
  if (data && !feed) return <Missing what="feed" />;
  const isList = feed?.kind === 'LIST';
  const change = isList ? t`Change this list` : t`Change this feed`;
  const edit = () => {
    const onDone = () => {
      closeDialog();
      retry();
    };
    if (feed) openDialog({ title: change, size: 520, body: <FeedForm kind={feed.kind} feed={feed} onDone={onDone} /> });
  };
  const ask = () =>
    confirm({
      title: isList ? t`Delete this list?` : t`Delete this feed?`,
      consequence: t`It goes for good. The posts stay where they are.`,
      action: t`Delete`,
      onConfirm: async () => {
        if (await remove({ feedId: id })) void navigate({ to: '/' });
      },
    });
  const actions = feed && (
    <>
      <ActionButton label={change} icon={<IconAdjustmentsHorizontal />} onClick={edit} />
      <ActionButton label={isList ? t`Delete this list` : t`Delete this feed`} icon={<IconTrash />} onClick={ask} />
    </>
  );
  return (
    <Column title={feed?.name ?? t`Feed`} actions={actions}>
      <TimelineTabs />
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {feed && data?.savedFeedTimeline && (
        <PostFeed
          name={`feed-${id}`}
          label={feed.name}
          first={data.savedFeedTimeline}
          useNextPage={useNextPage}
          onTop={reach}
          list={{ of: 'Query', field: 'savedFeedTimeline' }}
          empty={
            <Empty title={t`Nothing here yet`}>
              {feed.kind === 'LIST' ? t`What the people of this list post appears here. Put somebody on it with the sliders above.` : t`What is as the rule says appears here.`}
            </Empty>
          }
        />
      )}
    </Column>
  );
}

function useNextPage(after: string) {
  const { feedId: id } = useParams({ from: '/shell/feeds/$feedId' });
  const { data, error, retry } = usePage(FeedPageQuery, { id, first: pageSize, after, further: true }, { requestPolicy: 'cache-first' });
  return { page: data?.savedFeedTimeline ? postsOf(data.savedFeedTimeline) : undefined, failed: Boolean(error && !data), retry };
}
