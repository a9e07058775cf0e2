import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { LongTree } from '../../features/stream/thread/long-tree.js';
import { ReplyTree } from '../../features/stream/thread/reply-tree.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import { Button } from '../../shared/ui/button.js';
import { OnTheWay } from './on-the-way.js';
import { PostView } from './post-item.js';
import { postsOf, type ListedPost } from './post-page.js';
import styles from './replies.module.css';
import { ThreadReplies } from './thread-replies.js';

interface RepliesProps {
  post: FragmentType<typeof ThreadReplies>;
  /** A further page is on its way. */
  loading: boolean;
  /** Asks for the page after this cursor. */
  onMore: (after: string) => void;
  /** On a page of its own, where the window scrolls, a thread may be of any length; and one may have come for one of its replies. */
  page?: { target: string | undefined };
}

const renderReply = (reply: ListedPost) => <PostView post={reply} withoutChannel />;
const faceOf = ({ author }: ListedPost) => ({ key: author.id, face: <Avatar person={author} size={22} /> });

/** All answers below a post that have been read, as a tree, and the rest when one comes near it. */
export function Replies({ post, loading, onMore, page }: RepliesProps) {
  const { t } = useLingui();
  const { id, descendants } = readFragment(ThreadReplies, post);
  const { items, hasNextPage, endCursor } = postsOf(descendants);
  const self = useSelf();
  const askOn = () => {
    if (hasNextPage && endCursor && !loading) onMore(endCursor);
  };
  const sought = page?.target && hasNextPage && !items.some((reply) => reply.id === page.target) ? page.target : undefined;
  const tree = { rootId: id, replies: items, render: renderReply, face: faceOf, isOwn: ({ author }: ListedPost) => author.id === self?.id };
  return (
    <>
      {sought && <OnTheWay replyId={sought} />}
      {page ? (
        <LongTree key={id} {...tree} name={`thread-${id}`} label={t`Replies`} ended={!hasNextPage} target={page.target} onMissing={askOn} />
      ) : (
        <ReplyTree {...tree} />
      )}
      {hasNextPage && endCursor && <MoreReplies key={endCursor} loading={loading} onMore={askOn} />}
    </>
  );
}

/** Reads on by itself when its place comes near the window; the button is for those who are faster. */
function MoreReplies({ loading, onMore }: { loading: boolean; onMore: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  const ask = useRef(onMore);
  useEffect(() => {
    ask.current = onMore;
  });
  useEffect(() => {
    const observer = new IntersectionObserver(
      // A busy page hears of several changes at once, and the first of them may be that it was far.
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && ask.current(),
      { rootMargin: '1200px' },
    );
    if (mark.current) observer.observe(mark.current);
    return () => observer.disconnect();
    // Each page that has come may leave the place as near as before.
  }, [loading]);
  return (
    <div ref={mark} className={styles.more}>
      <Button variant="quiet" loading={loading} onClick={onMore}>
        <Trans>Show more replies</Trans>
      </Button>
    </div>
  );
}
