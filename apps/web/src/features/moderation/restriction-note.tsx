import { Trans, useLingui } from '@lingui/react/macro';
import { IconClock, IconEyeOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { useSelf } from '../../shared/graphql/frame.js';
import type { Restricted } from '../../shared/gone/why-gone.js';
import { Button } from '../../shared/ui/button.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { ReleaseButton } from './release-button.js';
import styles from './restriction-note.module.css';

const RefuseForm = lazyPart(() => import('./refuse-form.js'));

interface RestrictionNoteProps {
  /** A post or an article; a post may be one that moderators settle here. */
  subject: { id: string; author: { id: string }; restriction?: Restricted | null; viewerCanRelease?: boolean };
}

/** On what isn't for everybody: who sees it and why, what its author can do, and for moderators the two ways to settle a post that waits. */
export function RestrictionNote({ subject }: RestrictionNoteProps) {
  const { t } = useLingui();
  const self = useSelf();
  const { restriction } = subject;
  if (restriction?.kind !== 'HELD' && restriction?.kind !== 'HIDDEN') return null;
  const held = restriction.kind === 'HELD';
  const own = self?.id === subject.author.id;
  const few = own ? t`Hidden by a moderator: only you and moderators see this` : t`Hidden by a moderator: only its author and moderators see this`;
  const what = held ? t`Waits for a moderator. Others don’t see it yet` : few;
  const Icon = held ? IconClock : IconEyeOff;
  return (
    <div className={styles.note}>
      <Icon size={16} aria-hidden />
      <div className={styles.words}>
        <p className={styles.what}>{what}.</p>
        {restriction.reason && <p dir="auto">{restriction.reason}</p>}
        {own && !held && <p><Link to="/settings/decisions"><Trans>See what was decided, and ask to look again</Trans></Link></p>}
      </div>
      {subject.viewerCanRelease && (
        <div className={styles.ways}>
          <Button variant="quiet" size="xs" onClick={() => openDialog({ title: t`Refuse this post`, body: <RefuseForm postId={subject.id} /> })}>
            <Trans>Refuse</Trans>
          </Button>
          <ReleaseButton post={subject} />
        </div>
      )}
    </div>
  );
}
