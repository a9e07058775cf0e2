import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useSelf } from '../../shared/graphql/frame.js';
import styles from './post-item.module.css';

interface AnsweredProps {
  post: { id: string; text: string; deleted: boolean; viewerMute?: { id: string } | null; author: { id: string; displayName: string } };
}

/** What a reply answers, in one line that leads there. Of what the reader mutes, whose it is alone. */
export function Answered({ post: { id, text, deleted, viewerMute, author } }: AnsweredProps) {
  const self = useSelf();
  if (deleted) {
    return (
      <Link className={styles.parent} to="/p/$postId" params={{ postId: id }}>
        <Trans>In reply to a post that is gone</Trans>
      </Link>
    );
  }
  const { displayName } = author;
  const words = viewerMute ? '' : text;
  return (
    <Link className={styles.parent} to="/p/$postId" params={{ postId: id }}>
      {author.id === self?.id ? (
        <ToReader words={words} />
      ) : words ? (
        <Trans>
          In reply to {displayName}: <bdi>{words}</bdi>
        </Trans>
      ) : (
        <Trans>In reply to {displayName}</Trans>
      )}
    </Link>
  );
}

/** A picture has no words. */
function ToReader({ words }: { words: string }) {
  if (!words) return <Trans>In reply to you</Trans>;
  return (
    <Trans>
      In reply to you: <bdi>{words}</bdi>
    </Trans>
  );
}
