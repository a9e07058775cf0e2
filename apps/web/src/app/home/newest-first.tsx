import { useLingui } from '@lingui/react/macro';
import { Feed } from '../../features/stream/feed/feed.js';
import { useMutedNow } from '../../features/stream/mute/muted-now.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { readFragment } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { OptionalPart } from '../../shared/ui/optional-part.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { homePostsOf, type Timeline } from '../routes/home-posts.js';
import { HomePageQuery, pageSize } from '../routes/home-query.js';
import { HomePost } from './home-post.js';
import { ReadTo } from './position-query.js';
import { SinceYouWereHere } from './since-line.js';
import { useMarkRead } from './use-mark-read.js';
import { useVisit } from './use-visit.js';

const QuietHome = lazyPart(() => import('./quiet-home.js'));

const NOWHERE = { newCount: 0 };

function useNextPage(after: string) {
  const { data, error, retry } = usePage(HomePageQuery, { first: pageSize, after, further: true }, { requestPolicy: 'cache-first' });
  const mutes = useMutes();
  return { page: data && mutes(data.homeTimeline), failed: Boolean(error && !data), retry };
}

/** A page without what was muted a moment ago. */
function useMutes() {
  const muted = useMutedNow();
  return (timeline: Timeline) => {
    const page = homePostsOf(timeline);
    return { ...page, items: page.items.filter(({ node, repostedBy }) => ![node.author.id, node.channel.id, repostedBy?.id ?? ''].some((id) => muted.has(id))) };
  };
}

/** Home as it comes: what is new on top. */
export function NewestFirst() {
  // Kept current by the subscription of the shell, so that coming back to Home asks nothing.
  const { data, error, retry } = usePage(HomePageQuery, { first: pageSize }, { requestPolicy: 'cache-first' });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton />;
  return <Posts timeline={data.homeTimeline} position={data.homePosition ? readFragment(ReadTo, data.homePosition) : NOWHERE} />;
}

function Posts({ timeline, position }: { timeline: Timeline; position: Parameters<typeof useVisit>[1] }) {
  const { t } = useLingui();
  const self = useSelf();
  const { newCount, between } = useVisit('home', position);
  const markRead = useMarkRead();
  const mutes = useMutes();
  return (
    <>
      {newCount > 0 && <SinceYouWereHere count={newCount} />}
      <Feed
        name="home"
        label={t`Home timeline`}
        first={mutes(timeline)}
        useNextPage={useNextPage}
        list={{ of: 'Query', field: 'homeTimeline' }}
        keyOf={(edge) => edge.node.id}
        isOwn={(edge) => edge.node.author.id === self?.id}
        onTop={(shown) => markRead(shown.find(({ cursor }) => cursor !== ''))}
        between={between}
        render={(edge, above) => <HomePost edge={edge} above={above} />}
        empty={<OptionalPart><QuietHome /></OptionalPart>}
      />
    </>
  );
}
