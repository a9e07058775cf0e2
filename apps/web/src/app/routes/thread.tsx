import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Navigate, useLocation, useParams } from '@tanstack/react-router';
import { GrownArticles, GrownInto } from '../../features/ties/growth/grown-note.js';
import { ArchivedNote } from '../../features/channels/archived-note.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostItem } from '../post/post-item-fragment.js';
import { PostView } from '../post/post-item.js';
import { Replies } from '../post/replies.js';
import { ReplyComposer } from '../post/reply-composer.js';
import { ThreadReplies } from '../post/thread-replies.js';
import { BackButton } from '../shell/back-button.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { Missing } from './not-found.js';
import styles from './thread.module.css';

void [FrameParts, GrownArticles, PostItem, ThreadReplies];

const ThreadPageQuery = graphql(`
  query ThreadPage($id: ID!, $withFrame: Boolean!) {
    node(id: $id) {
      __typename
      ... on Post {
        id
        deleted
        viewerCanSeeReach
        repostOf {
          id
        }
        author {
          id
          handle
          displayName
        }
        root {
          id
          deleted
          ...GrownArticles
        }
        channel {
          id
          archivedAt
          viewerCanPost
        }
        ancestors {
          id
          ...PostItem
        }
        ...PostItem
        ...ThreadReplies
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

/** A post with what it answers above it, and its answers below. */
export function ThreadPage() {
  const { postId } = useParams({ from: '/shell/p/$postId' });
  return <Thread key={postId} postId={postId} />;
}

function Thread({ postId }: { postId: string }) {
  const { t } = useLingui();
  const { data, error, retry, reread } = usePage(ThreadPageQuery, { id: postId });
  const post = data?.node?.__typename === 'Post' ? data.node : undefined;
  const self = useSelf();
  const target = useLocation({ select: ({ hash }) => (hash.startsWith('post_') ? hash : undefined) });
  if (data && !post) return <Missing what="post" />;
  if (post?.repostOf) return <Navigate to="/p/$postId" params={{ postId: post.repostOf.id }} replace />;
  // From what is gone nothing grows: its words are what an article would begin with.
  const grow = post && self && !post.root.deleted && (
    <LinkButton to="/p/$postId/grow" params={{ postId: post.root.id }}>
      <Trans>Grow into an article</Trans>
    </LinkButton>
  );
  return (
    <Column title={t`Thread`} tabTitle={post && !post.deleted ? t`${post.author.displayName} in a thread` : t`Thread`} back={<BackButton />} actions={grow}>
      {error && !data && <Failure error={error} onRetry={retry} />}
      {!data && !error && <PostsSkeleton count={3} />}
      {post && (
        <>
          {post.ancestors.map((ancestor) => (
            <div key={ancestor.id} className={styles.ancestor}>
              <PostView post={ancestor} />
            </div>
          ))}
          <div className={styles.subject} ref={post.ancestors.length > 0 ? intoView : undefined}>
            <PostView post={post} large reach={post.viewerCanSeeReach} />
          </div>
          {post.id !== post.root.id && (
            <Link className={styles.whole} to="/p/$postId" params={{ postId: post.root.id }} hash={post.id} hashScrollIntoView={false}>
              <Trans>Show the whole conversation</Trans>
            </Link>
          )}
          <GrownInto thread={post.root} />
          {post.channel.archivedAt && <ArchivedNote since={post.channel.archivedAt} />}
          {!post.deleted && !post.channel.archivedAt && (
            <div className={styles.composer}>
              <ReplyComposer post={post} autoFocus={false} />
            </div>
          )}
          <section aria-label={t`Replies`}>
            <Replies post={post} rootId={post.root.id} reread={reread} page={{ target }} />
          </section>
        </>
      )}
    </Column>
  );
}

/** With posts above it, the one that was asked for is scrolled to, once. */
function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'start' });
}
