import { plural, t } from '@lingui/core/macro';
import { IconMessageCircle } from '@tabler/icons-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { BookmarkButton } from '../../features/engagement/bookmark-button.js';
import { ReactButton, Reactions } from '../../features/engagement/reaction-bar.js';
import { useDeletedNow } from '../../features/stream/delete/deleted-now.js';
import { useFeedPlace } from '../../features/stream/feed/feed-place.js';
import { Folded } from '../../features/stream/mute/folded.js';
import { useFold } from '../../features/stream/mute/use-fold.js';
import { RestrictionNote } from '../../features/moderation/restriction-note.js';
import { Byline } from '../../features/stream/post/post-byline.js';
import { Media } from '../../features/stream/post/post-media.js';
import { Quoted } from '../../features/stream/post/quoted-post.js';
import { RepostMenu } from '../../features/stream/post/repost-menu.js';
import { PostWords } from '../../features/stream/text/post-text.js';
import { Card, CardPassage, carriesSameArticle, type PostCard, tellsOfGone } from '../../features/ties/card.js';
import { isTitleAlone } from '../../features/ties/title-alone.js';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useFrame, useSelf } from '../../shared/graphql/frame.js';
import { Gone } from '../../shared/gone/gone.js';
import { Avatar } from '../../shared/person/avatar.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import type { TextRange } from '../../shared/ui/marked.js';
import { PageActions } from '../../shared/ui/page-actions.js';
import { showNotice } from '../../shared/ui/toast.js';
import { OptionalPart } from '../../shared/ui/optional-part.js';
import { isPending } from '../cache/pending.js';
import { Answered } from './answered.js';
import { PostItem } from './post-item-fragment.js';
import { PostMenu } from './post-menu.js';
import { quotePost } from './quote-post.js';
import { ReplyComposer } from './reply-composer.js';
import { showEdits } from './show-edits.js';
import styles from './post-item.module.css';

interface PostViewProps {
  post: FragmentType<typeof PostItem>;
  /** Why it is here, above it. */
  reason?: ReactNode;
  withoutChannel?: boolean;
  withoutCard?: boolean;
  /** The post above it in a list: an article that both carry is shown once. */
  above?: FragmentType<typeof PostItem> | undefined;
  /** Say whom it answers, where that isn't seen from the page. */
  withParent?: boolean;
  /** The post that a page is about: larger words. */
  large?: boolean;
  /** With how far it reached. */
  reach?: boolean;
  /** Id of the person, channel or tag that the page is about: what one mutes is not folded on its own page. */
  pageOf?: string;
  /** What one may do with it where it is gone. */
  kept?: ReactNode;
  /** Words that were searched for. */
  marks?: readonly TextRange[] | undefined;
}

const ReachLine = lazyPart(() => import('../../features/insights/reach-line.js'));

/** Whether the article that a post carries is shown right above it. */
function isShownAbove(post: FragmentType<typeof PostCard>, masked: FragmentType<typeof PostItem>): boolean {
  const above = readFragment(PostItem, masked);
  return !above.viewerMute && carriesSameArticle(post, above);
}

const noReactions: readonly string[] = [];

/** A post with all that one can do with it. */
export function PostView({ post: masked, reason, withoutChannel, withoutCard, above, withParent, large, reach, marks, pageOf, kept }: PostViewProps) {
  const post = readFragment(PostItem, masked);
  const [replying, setReplying] = useState(false);
  const article = useRef<HTMLElement>(null);
  const reactions = useFrame().instance?.reactions ?? noReactions;
  const { folded, show } = useFold(post, pageOf);
  const place = useFeedPlace();
  const id = useId();
  const self = useSelf();
  const deleted = useDeletedNow().has(post.id);
  if (post.deleted || deleted) {
    return (
      <article className={styles.gone} {...place}>
        <Gone restriction={post.restriction} what={tellsOfGone(post) ? 'article' : 'post'} own={self?.id === post.author.id}>{kept}</Gone>
      </article>
    );
  }
  if (folded) return <Folded what={folded} onShow={show} />;
  const stopReplying = () => {
    setReplying(false);
    // Not from under who has gone on elsewhere while the reply was on its way.
    if (article.current?.contains(document.activeElement)) article.current.focus({ preventScroll: true });
  };
  const cardTells = !withoutCard && !marks?.length && isTitleAlone(post.text, post);
  const Actions = large ? PageActions : 'div';
  const replies = plural(post.replyCount, { one: 'Reply, # reply so far', other: 'Reply, # replies so far' });
  // Who reads it here may answer it anywhere else.
  const archived = t`This channel is archived: nobody replies here any more.`;
  return (
    <article ref={article} className={styles.post} data-post={post.id} aria-labelledby={`${id}who`} aria-describedby={`${id}words`} {...place}>
      <Avatar person={post.author} size={large ? 44 : 40} />
      <div className={styles.main}>
        {reason}
        <Byline
          post={post}
          labelId={`${id}who`}
          withoutChannel={withoutChannel}
          onShowEdits={() => showEdits(post.id)}
          under={withParent && post.replyTo && <Answered post={post.replyTo} />}
        />
        <RestrictionNote subject={post} />
        {!cardTells && <PostWords post={post} id={`${id}words`} large={large} {...(marks ? { marks } : {})} />}
        <Media post={post} />
        {withoutCard ? <CardPassage post={post} /> : <Card post={post} id={cardTells ? `${id}words` : undefined} again={above && isShownAbove(post, above)} />}
        {post.quoteOf && <Quoted post={post.quoteOf} />}
        <Reactions subject={post} />
        {reach && (
          <OptionalPart>
            <ReachLine id={post.id} />
          </OptionalPart>
        )}
        {/* Nothing can be done with what the hub hasn’t taken yet. */}
        <Actions className={styles.actions} inert={isPending(post.id)}>
          <ActionButton
            label={post.viewerCanReply ? replies : archived}
            data-tip={post.viewerCanReply ? t`Reply` : undefined}
            icon={<IconMessageCircle />}
            count={post.replyCount}
            data-action="reply"
            {...(post.viewerCanReply ? { 'aria-expanded': replying, onClick: () => setReplying(!replying) } : { 'aria-disabled': true, onClick: () => showNotice(archived) })}
          />
          <RepostMenu post={post} onQuote={() => quotePost(post.id)} />
          <ReactButton subject={post} choices={reactions} />
          <BookmarkButton subject={post} />
          <PostMenu post={post} />
        </Actions>
        {replying && <ReplyComposer post={post} onClose={stopReplying} />}
      </div>
    </article>
  );
}
