import { Feed } from '../../features/stream/feed/feed.js';
import { ReasonLine } from '../../features/stream/post/reason-line.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { NewPost } from '../post/new-post.js';
import { PostView } from '../post/post-item.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { homePostsOf } from './home-posts.js';
import { HomePageQuery, pageSize } from './home-query.js';
import styles from './home.module.css';

function useNextPage(after: string) {
  const { data, error, retry } = usePage(HomePageQuery, { first: pageSize, after }, { requestPolicy: 'cache-first' });
  return { page: data && homePostsOf(data.homeTimeline), failed: Boolean(error && !data), retry };
}

/** What the viewer follows, newest first, with a field to add to it. */
export function HomePage() {
  const self = useFrame().viewer?.person;
  // Kept current by the subscription of the shell, so that coming back to Home asks nothing.
  const { data, error, retry } = usePage(HomePageQuery, { first: pageSize }, { requestPolicy: 'cache-first' });
  return (
    <Column title="Home">
      <div id="composer" className={styles.composer}>
        <NewPost />
      </div>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton />}
      {data && (
        <Feed
          name="home"
          label="Home timeline"
          first={homePostsOf(data.homeTimeline)}
          useNextPage={useNextPage}
          keyOf={(edge) => edge.node.id}
          isOwn={(edge) => edge.node.author.id === self?.id}
          render={({ node, reasons, repostedBy }) => (
            <PostView post={node} withParent reason={<ReasonLine reasons={reasons} repostedBy={repostedBy} />} />
          )}
          empty={
            <Empty
              title="Home is quiet"
              action={
                <>
                  <LinkButton to="/channels">Find channels</LinkButton>
                  <LinkButton to="/people">Find people</LinkButton>
                </>
              }
            >
              What you follow appears here: people, channels and tags. Join a channel or follow somebody to start.
            </Empty>
          }
        />
      )}
    </Column>
  );
}
