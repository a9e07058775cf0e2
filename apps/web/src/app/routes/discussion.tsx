import { Link } from '@tanstack/react-router';
import { ReplyTree } from '../../features/stream/thread/reply-tree.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { postsOf, type PostPage } from '../post/post-page.js';
import { PostView } from '../post/post-item.js';
import { ReplyComposer } from '../post/reply-composer.js';
import { ThreadNews } from '../post/thread-news.js';
import { ThreadReplies } from '../post/thread-replies.js';
import styles from './article.module.css';

type Notice = FragmentType<typeof ThreadReplies> & {
  id: string;
  author: { id: string; handle: string; displayName: string };
  channel: { viewerCanPost: boolean };
};

interface DiscussionProps {
  notice: Notice | null;
  count: number;
  citationCount: number;
  citations: FragmentType<typeof PostPage>;
}

/** The replies to the post that told the stream of an article, which are the article's discussion; and the posts that cite it. */
export function Discussion({ notice, count, citationCount, citations }: DiscussionProps) {
  const citing = postsOf(citations).items;
  const replies = notice ? postsOf(readFragment(ThreadReplies, notice).descendants).items : [];
  // The count comes with the page; replies that arrive while one reads are counted here.
  const total = Math.max(count, replies.filter((reply) => !reply.deleted).length);
  return (
    <section className={styles.discussion} aria-label="Discussion">
      <h2 className={styles.heading}>{total === 0 ? 'Discussion' : total === 1 ? '1 reply' : `${total} replies`}</h2>
      {notice ? (
        <>
          <p className={styles.note}>
            <Link to="/p/$postId" params={{ postId: notice.id }}>
              Also in the stream
            </Link>
          </p>
          <div className={styles.composer}>
            <ReplyComposer post={notice} autoFocus={false} placeholder="What do you think?" />
          </div>
          <ReplyTree
            rootId={notice.id}
            replies={replies}
            render={(reply) => <PostView post={reply} withoutChannel />}
          />
          <ThreadNews key={notice.id} rootId={notice.id} />
        </>
      ) : (
        <p className={styles.note}>This article was published without telling the stream, so there is no discussion yet.</p>
      )}
      {citing.length > 0 && (
        <>
          <h2 className={styles.heading}>Cited by {citationCount === 1 ? '1 post' : `${citationCount} posts`}</h2>
          {citing.map((post) => (
            <PostView key={post.id} post={post} withoutCard />
          ))}
        </>
      )}
    </section>
  );
}
