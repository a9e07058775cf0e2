import { Trans } from '@lingui/react/macro';
import { ReplyTree } from '../../features/stream/thread/reply-tree.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
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
}

/** All answers below a post that have been read, as a tree, and a way to the rest. */
export function Replies({ post, loading, onMore }: RepliesProps) {
  const { id, descendants } = readFragment(ThreadReplies, post);
  const { items, hasNextPage, endCursor } = postsOf(descendants);
  return (
    <>
      <ReplyTree rootId={id} replies={items} render={(reply) => <PostView post={reply} withoutChannel />} />
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
