import { Trans, useLingui } from '@lingui/react/macro';
import { lazy } from 'react';
import { useSelf } from '../../shared/graphql/frame.js';
import { Button } from '../../shared/ui/button.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { ReleaseButton } from './release-button.js';
import styles from './restriction-note.module.css';

const RefuseForm = lazy(() => import('./refuse-form.js'));

interface RestrictionNoteProps {
  post: { id: string; author: { id: string }; restriction?: { kind: string; reason?: string | null } | null; viewerCanRelease: boolean };
}

/** On a post that isn't for everybody: who sees it and why, and for moderators the two ways to settle it. */
export function RestrictionNote({ post }: RestrictionNoteProps) {
  const { t } = useLingui();
  const self = useSelf();
  const { restriction } = post;
  if (!restriction) return null;
  const few = self?.id === post.author.id ? t`Only you and moderators see this` : t`Only its author and moderators see this`;
  const what = restriction.kind === 'HELD' ? t`Waits for a moderator. Others don’t see it yet` : few;
  return (
    <div className={styles.note}>
      <p>
        {what}
        {restriction.reason ? `: ${restriction.reason}` : '.'}
      </p>
      {post.viewerCanRelease && (
        <div className={styles.ways}>
          <Button variant="quiet" size="xs" onClick={() => openDialog({ title: t`Refuse this post`, body: <RefuseForm postId={post.id} /> })}>
            <Trans>Refuse</Trans>
          </Button>
          <ReleaseButton post={post} />
        </div>
      )}
    </div>
  );
}
