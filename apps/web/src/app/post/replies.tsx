import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import { LongTree } from '../../features/stream/thread/long-tree.js';
import { ReplyTree } from '../../features/stream/thread/reply-tree.js';
import { rowsOfThread } from '../../features/stream/thread/rows-of-thread.js';
import { useNear } from '../../features/stream/thread/use-near.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import type { Reread } from '../../shared/graphql/use-live.js';
import { Avatar } from '../../shared/person/avatar.js';
import { Button } from '../../shared/ui/button.js';
import { OnTheWay } from './on-the-way.js';
import { PartSource } from './part-source.js';
import { PostView } from './post-item.js';
import styles from './replies.module.css';
import { ThreadNews } from './thread-news.js';
import { ThreadReplies, type ThreadReply } from './thread-replies.js';
import { ThreadEnds } from './thread-ends.js';
import { isWhole, usePath } from './use-path.js';
import { useThread } from './use-thread.js';

interface RepliesProps {
  post: FragmentType<typeof ThreadReplies>;
  /** The post that begins the thread. */
  rootId: string;
  reread: Reread;
  /** On a page of its own, where the window scrolls, a thread may be of any length; and one may have come for one of its replies. */
  page?: { target: string | undefined };
}

const renderReply = (reply: ThreadReply, astray?: boolean) => <PostView post={reply} withoutChannel {...(astray ? { withParent: true } : {})} />;
const faceOf = ({ author }: ThreadReply) => ({ key: author.id, face: <Avatar person={author} size={22} /> });

/** The answers below a post that have been read, as a tree, and the rest when one comes near it; and what is written meanwhile. */
export function Replies({ post, rootId, reread, page }: RepliesProps) {
  const { t } = useLingui();
  const self = useSelf();
  const { id } = readFragment(ThreadReplies, post);
  // What was pressed leads elsewhere than the address does, until that changes.
  const [chosen, choose] = useState<{ from: string | undefined; target: string }>();
  const target = chosen && chosen.from === page?.target ? chosen.target : page?.target;
  const [pathOf, setPathOf] = useState<string>();
  const paths = usePath(id, pathOf);
  const thread = useThread(post, paths);
  const { replies, blocks, lately, ask } = thread;
  const lacksPath = target && !isWhole(replies, id, target) ? target : undefined;
  useEffect(() => {
    if (lacksPath) setPathOf(lacksPath);
  }, [lacksPath]);

  const around = target ? ({ around: target } as const) : undefined;
  const isThere = replies.some((reply) => reply.id === target);
  const isGone = around !== undefined && !isThere && thread.stateOf(around) === 'read';
  const tree = { rootId: id, replies, render: renderReply, face: faceOf, isOwn: ({ author }: ThreadReply) => author.id === self?.id, seeking: lacksPath !== undefined };
  const rowsOf = useMemo(() => (first: readonly ThreadReply[]) => rowsOfThread(first, blocks, lately), [blocks, lately]);
  const gaps = { failed: (part: Parameters<typeof ask>[0]) => thread.stateOf(part) === 'failed', asking: thread.asking, missing: thread.missing, onFill: ask };
  const seek = (missing: string) => {
    if (thread.stateOf({ around: missing }) === 'unasked') ask({ around: missing });
  };
  return (
    <>
      {page && around && !isThere && !isGone && <OnTheWay replyId={around.around} />}
      {isGone && (
        <p className={styles.gone} role="status">
          <Trans>The reply you came for isn’t here any more.</Trans>
        </p>
      )}
      {page ? (
        <ThreadEnds thread={thread} onNewest={(newest) => choose({ from: page.target, target: newest })}>
          {(end) => <LongTree key={id} {...tree} {...{ rowsOf, gaps, end }} name={`thread-${id}`} label={t`Replies`} target={target} onMissing={seek} />}
        </ThreadEnds>
      ) : (
        <>
          <ReplyTree {...tree} />
          <MoreReplies thread={thread} />
        </>
      )}
      {thread.asked.map((each) => (
        <PartSource key={`${JSON.stringify(each.part)} ${each.again}`} id={id} asked={each} onRead={thread.onRead} />
      ))}
      <ThreadNews
        key={rootId}
        rootId={rootId}
        reread={async () => {
          const sequence = await reread();
          thread.readOn();
          return sequence;
        }}
      />
    </>
  );
}

/** Reads on by itself when its place comes near the window; the button is for those who are faster. */
function MoreReplies({ thread: { blocks, ended, asking, ask } }: { thread: ReturnType<typeof useThread> }) {
  const after = blocks.at(-1)?.entries.at(-1)?.cursor;
  const askOn = () => {
    if (after && !asking) ask({ after });
  };
  const mark = useNear<HTMLDivElement>(askOn, [asking, after]);
  if (ended || !after) return null;
  return (
    <div ref={mark} className={styles.more}>
      <Button variant="quiet" loading={asking} onClick={askOn}>
        <Trans>Show more replies</Trans>
      </Button>
    </div>
  );
}
