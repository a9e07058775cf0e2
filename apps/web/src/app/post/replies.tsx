import { Trans } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { ReplyTree } from '../../features/stream/thread/reply-tree.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import { Button } from '../../shared/ui/button.js';
import { PostView } from './post-item.js';
import { postsOf } from './post-page.js';
import styles from './replies.module.css';
import { ThreadReplies } from './thread-replies.js';

interface RepliesProps {
  post: FragmentType<typeof ThreadReplies>;
  /** A further page is on its way. */
  loading: boolean;
  /** Asks for the page after this cursor. */
  onMore: (after: string) => void;
  /** Id of the reply that the reader came for. */
  target?: string | undefined;
}

const postOf = (id: string) => document.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`);

/** Scrolls to the reply that the reader came for, once it is there; as long as it isn't, the next page is asked for. */
function useTarget(target: string | undefined, there: boolean, askOn: () => void): void {
  const router = useRouter();
  const shown = useRef<string>(undefined);
  useEffect(() => {
    // The router begins a page on top when it has drawn it, which may be after this.
    return router.subscribe('onRendered', () => shown.current && postOf(shown.current)?.scrollIntoView({ block: 'center', behavior: 'instant' }));
  }, [router]);
  useEffect(() => {
    if (!target || shown.current === target) return;
    if (!there) {
      askOn();
      return;
    }
    shown.current = target;
    postOf(target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    postOf(target)?.focus({ preventScroll: true });
  });
}

/** All answers below a post that have been read, as a tree, and a way to the rest. */
export function Replies({ post, loading, onMore, target }: RepliesProps) {
  const { id, descendants } = readFragment(ThreadReplies, post);
  const { items, hasNextPage, endCursor } = postsOf(descendants);
  const self = useSelf();
  useTarget(target, items.some((reply) => reply.id === target), () => {
    if (hasNextPage && endCursor && !loading) onMore(endCursor);
  });
  return (
    <>
      <ReplyTree
        rootId={id}
        replies={items}
        render={(reply) => <PostView post={reply} withoutChannel />}
        face={({ author }) => ({ key: author.id, face: <Avatar person={author} size={22} /> })}
        isOwn={({ author }) => author.id === self?.id}
        target={target}
      />
      {hasNextPage && endCursor && (
        <div className={styles.more}>
          <Button variant="quiet" loading={loading} onClick={() => onMore(endCursor)}>
            <Trans>Show more replies</Trans>
          </Button>
        </div>
      )}
    </>
  );
}
