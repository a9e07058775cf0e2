import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { PersonFace } from '../../../shared/person/avatar.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import styles from './post-byline.module.css';

void PersonFace;

export const PostByline = graphql(`
  fragment PostByline on Post {
    id
    createdAt
    editedAt
    author {
      id
      handle
      displayName
      title
      former
      official {
        label
      }
      ...PersonFace
    }
    channel {
      id
      slug
      name
      kind
      private
    }
  }
`);

interface BylineProps {
  post: FragmentType<typeof PostByline>;
  /** The id of the name, for what is called by it. */
  labelId?: string;
  /** Leave the channel out where the page says it already. */
  withoutChannel?: boolean;
  /** What opens the history of edits. */
  onShowEdits?: () => void;
  end?: ReactNode;
  /** Beside the channel. */
  under?: ReactNode;
}

/** Who wrote it, what they do, when, and where. */
export function Byline({ post, labelId, withoutChannel, onShowEdits, end, under }: BylineProps) {
  const { t } = useLingui();
  const { id, author, channel, createdAt, editedAt } = readFragment(PostByline, post);
  const named = !withoutChannel && channel.kind !== 'EVERYONE';
  return (
    <div className={styles.byline}>
      <div className={styles.who}>
        <Link id={labelId} className={styles.name} to="/@{$handle}" params={{ handle: author.handle }}>
          {author.displayName}
        </Link>
        {author.official && <span className={styles.official}>{author.official.label}</span>}
        <span className={styles.title}>{author.former ? t`has left` : author.title}</span>
        <span className={styles.when}>
          <Link to="/p/$postId" params={{ postId: id }} className={styles.time}>
            <RelativeTime date={createdAt} />
          </Link>
          {editedAt && (
            <button type="button" className={styles.edited} onClick={onShowEdits} disabled={!onShowEdits}>
              <Trans>edited</Trans>
            </button>
          )}
        </span>
        {end}
      </div>
      {(named || under) && (
        <div className={styles.under}>
          {named && (
            <Link className={styles.channel} to="/c/$slug" params={{ slug: channel.slug }}>
              {channel.private && <IconLock size={13} aria-label={t`Private channel`} />}
              {channel.name}
            </Link>
          )}
          {under}
        </div>
      )}
    </div>
  );
}
