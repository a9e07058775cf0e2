import { Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostFeed } from '../post/post-feed.js';
import { PostPage, postsOf } from '../post/post-page.js';

void [FrameParts, PostPage];

const WaitingPostsQuery = graphql(`
  query WaitingPosts($after: String, $withFrame: Boolean!) {
    waitingPosts(first: 20, after: $after) {
      ...PostPage
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

function useNextPage(after: string) {
  const { data, error, retry } = usePage(WaitingPostsQuery, { after });
  return { page: data && postsOf(data.waitingPosts), failed: Boolean(error && !data), retry };
}

/** What is held and waits for a moderator, the longest-standing first. */
export function WaitingPosts() {
  const { t } = useLingui();
  const { data, error, retry } = usePage(WaitingPostsQuery, { after: null });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  return (
    <PostFeed
      name="waiting"
      label={t`Posts that wait`}
      first={data.waitingPosts}
      useNextPage={useNextPage}
      list={{ of: 'Query', field: 'waitingPosts' }}
      empty={<Empty title={t`No post waits`}><Trans>What is held until a moderator has seen it comes here, such as imported comments that nobody had approved.</Trans></Empty>}
    />
  );
}
