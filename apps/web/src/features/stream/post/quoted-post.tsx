import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../../shared/person/avatar.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Folded } from '../mute/folded.js';
import { ShownMute } from '../mute/shown-mute.js';
import { useFold } from '../mute/use-fold.js';
import { PostText, PostWords } from '../text/post-text.js';
import styles from './quoted-post.module.css';

void [PersonFace, PostText, ShownMute];

export const QuotedPost = graphql(`
  fragment QuotedPost on Post {
    id
    deleted
    restriction {
      kind
    }
    createdAt
    author {
      id
      handle
      displayName
      ...PersonFace
    }
    viewerMute {
      id
      ...ShownMute
    }
    ...PostText
  }
`);

/** The post that another one quotes, small and in full. */
export function Quoted({ post, asLink = true }: { post: FragmentType<typeof QuotedPost>; asLink?: boolean }) {
  const { t } = useLingui();
  const quoted = readFragment(QuotedPost, post);
  const { folded, show } = useFold(quoted);
  if (quoted.deleted) return <div className={styles.gone}>{quoted.restriction ? <Trans>A moderator hid or removed the quoted post.</Trans> : <Trans>The quoted post was deleted.</Trans>}</div>;
  if (folded) return <Folded what={folded} onShow={show} inside />;
  return (
    <div className={styles.quoted}>
      <div className={styles.line}>
        <Avatar person={quoted.author} size={20} />
        <span className={styles.name}>{quoted.author.displayName}</span>
        <span className={styles.when}>
          <RelativeTime date={quoted.createdAt} />
        </span>
      </div>
      <PostWords post={quoted} />
      {asLink && (
        <Link className={styles.cover} to="/p/$postId" params={{ postId: quoted.id }} aria-label={t`Quoted post by ${quoted.author.displayName}`} />
      )}
    </div>
  );
}
