import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Feed } from '../../features/stream/feed/feed.js';
import { useRest } from '../../features/stream/feed/use-rest.js';
import { useMutedNow } from '../../features/stream/mute/muted-now.js';
import { readFragment } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { useVisit } from '../home/use-visit.js';
import { answeredOf, MentionReasonLine } from '../mentions/mention-reason.js';
import { MarkMentionsRead, type Mentions, MentionsPageQuery } from '../mentions/mentions-query.js';
import { MentionsReadTo } from '../mentions/position-query.js';
import { PostView } from '../post/post-item.js';
import { Column } from '../shell/column.js';
import { pageSize } from './home-query.js';

const NOWHERE = { newCount: 0 };

/** A page without what went, and what was muted a moment ago. */
function useShown() {
  const muted = useMutedNow();
  return ({ edges, pageInfo }: Mentions) => ({
    items: edges.filter(({ node }) => !node.deleted && !muted.has(node.author.id) && !muted.has(node.channel.id)),
    endCursor: pageInfo.endCursor ?? null,
    hasNextPage: pageInfo.hasNextPage,
  });
}

function useNextPage(after: string) {
  const { data, error, retry } = usePage(MentionsPageQuery, { first: pageSize, after, further: true }, { requestPolicy: 'cache-first' });
  const shown = useShown();
  return { page: data && shown(data.mentions), failed: Boolean(error && !data), retry };
}

/** What others say to the viewer and of what they wrote, newest first. */
export function MentionsPage() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(MentionsPageQuery, { first: pageSize });
  return (
    <Column title={t`Mentions and replies`} tabTitle={t`Mentions`}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {data && <Posts mentions={data.mentions} position={data.mentionPosition ? readFragment(MentionsReadTo, data.mentionPosition) : NOWHERE} onNews={retry} />}
    </Column>
  );
}

function Posts({ mentions, position, onNews }: { mentions: Mentions; position: Parameters<typeof useVisit>[1]; onNews: () => void }) {
  const { t } = useLingui();
  const { between } = useVisit('mentions', position);
  const shown = useShown();
  const mark = useAction(MarkMentionsRead);
  const markRead = useRest(async (cursor) => (await mark({ cursor }, { onError: () => true })) !== null);
  const known = useRef(position.newCount);
  // Told while it is read: what came is fetched, and offered above.
  const fetchNew = useEffectEvent(onNews);
  useEffect(() => {
    if (position.newCount > known.current) fetchNew();
    known.current = position.newCount;
  }, [position.newCount]);
  return (
    <Feed
      name="mentions"
      label={t`Mentions and replies`}
      first={shown(mentions)}
      useNextPage={useNextPage}
      list={{ of: 'Query', field: 'mentions' }}
      keyOf={({ node }) => node.id}
      onTop={([newest]) => markRead(newest)}
      between={between}
      render={(mention) => <PostView post={mention.node} withParent={!answeredOf(mention)} reason={<MentionReasonLine mention={mention} />} />}
      empty={
        <Empty title={t`Nobody has mentioned you yet`}>
          <Trans>Posts that mention you, answer or quote you, or speak of your articles gather here. They find you even where you follow nobody.</Trans>
        </Empty>
      }
    />
  );
}
