import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ArchivedNote } from '../../features/channels/archived-note.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import type { Reread } from '../../shared/graphql/use-live.js';
import { Button } from '../../shared/ui/button.js';
import { postsOf, type PostPage } from '../post/post-page.js';
import { PostView } from '../post/post-item.js';
import { Replies } from '../post/replies.js';
import { ReplyComposer } from '../post/reply-composer.js';
import { ThreadPart, ThreadReplies } from '../post/thread-replies.js';
import styles from './discussion.module.css';

type Notice = FragmentType<typeof ThreadReplies> & {
  id: string;
  /** Moderators hid it with its article. */
  deleted: boolean;
  author: { id: string; handle: string; displayName: string };
  channel: { archivedAt: string | null; viewerCanPost: boolean };
};

interface DiscussionProps {
  notice: Notice | null;
  count: number;
  citationCount: number;
  citations: FragmentType<typeof PostPage>;
  loading: boolean;
  onMoreCitations: (after: string) => void;
  reread: Reread;
}

/** How many posts say something of an article. */
export function Discussing({ count }: { count: number }) {
  return <Plural value={count} one="# post discusses this" other="# posts discuss this" />;
}

/** The replies to the post that told the stream of an article, which are the article's discussion; and the posts that cite it. */
export function Discussion({ notice, count, citationCount, citations, loading, onMoreCitations, reread }: DiscussionProps) {
  const { t } = useLingui();
  const { items: citing, hasNextPage, endCursor } = postsOf(citations);
  const replies = notice ? readFragment(ThreadPart, readFragment(ThreadReplies, notice).descendants).edges.map(({ node }) => node) : [];
  // The count comes with the page; replies that arrive while one reads are counted here.
  const total = Math.max(count, replies.filter((reply) => !reply.deleted).length);
  return (
    <section id="discussion" className={styles.discussion} aria-label={t`Discussion`}>
      <h2 className={styles.heading}>{total + citationCount === 0 ? t`Discussion` : <Discussing count={total + citationCount} />}</h2>
      {notice ? (
        <>
          {!notice.deleted && (
            <>
              <p className={styles.note}>
                <Link to="/p/$postId" params={{ postId: notice.id }}>
                  <Trans>Also in the stream</Trans>
                </Link>
              </p>
              {notice.channel.archivedAt ? (
                <ArchivedNote since={notice.channel.archivedAt} />
              ) : (
                <div className={styles.composer}>
                  <ReplyComposer post={notice} autoFocus={false} placeholder={t`What do you think?`} />
                </div>
              )}
            </>
          )}
          <Replies post={notice} rootId={notice.id} reread={reread} />
        </>
      ) : (
        <p className={styles.note}>
          <Trans>This article was published without telling the stream, so there is no discussion yet.</Trans>
        </p>
      )}
      {citing.length > 0 && (
        <>
          <h3 className={styles.heading}>
            <Plural value={citationCount} one="Cited by # post" other="Cited by # posts" />
          </h3>
          {citing.map((post) => (
            <PostView key={post.id} post={post} withoutCard />
          ))}
          {hasNextPage && endCursor && (
            <Button variant="quiet" loading={loading} onClick={() => onMoreCitations(endCursor)}>
              <Trans>Show more posts</Trans>
            </Button>
          )}
        </>
      )}
    </section>
  );
}
