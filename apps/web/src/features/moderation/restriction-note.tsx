import { useSelf } from '../../shared/graphql/frame.js';
import { ReleaseButton } from './release-button.js';
import styles from './restriction-note.module.css';

interface RestrictionNoteProps {
  post: { id: string; author: { id: string }; restriction?: { kind: string; reason?: string | null } | null; viewerCanRelease: boolean };
}

/** On a post that isn't for everybody: who sees it and why, and for moderators the way to let it out. */
export function RestrictionNote({ post }: RestrictionNoteProps) {
  const self = useSelf();
  const { restriction } = post;
  if (!restriction) return null;
  const few = self?.id === post.author.id ? 'you' : 'its author';
  const what = restriction.kind === 'HELD' ? 'Waits for a moderator. Others don’t see it yet' : `Only ${few} and moderators see this`;
  return (
    <div className={styles.note}>
      <p>
        {what}
        {restriction.reason ? `: ${restriction.reason}` : '.'}
      </p>
      {post.viewerCanRelease && <ReleaseButton post={post} />}
    </div>
  );
}
