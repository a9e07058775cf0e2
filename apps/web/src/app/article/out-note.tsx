import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import { IconCircleCheck, IconLink } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { Button } from '../../shared/ui/button.js';
import { copyLink } from '../../shared/ui/copy-link.js';
import { LinkButton } from '../shell/link-button.js';
import styles from './out-note.module.css';

declare module '@tanstack/history' {
  interface HistoryState {
    /** The viewer has published what is read here a moment ago. */
    justOut?: boolean;
  }
}

interface OutNoteProps {
  slug: string;
  blog: { title: string };
  notice: { id: string; channel: { name: string } } | null;
}

/** Over an article that its author has just published: that it is out, who was told, and where to go from here. */
export function OutNote({ slug, blog, notice }: OutNoteProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const justOut = useLocation({ select: ({ state }) => state.justOut });
  if (!justOut) return null;
  const channel = notice?.channel.name;
  return (
    <div className={styles.note} role="status">
      <IconCircleCheck size={22} aria-hidden />
      <p>
        <strong><Trans>It’s out.</Trans></strong>{' '}
        {notice ? <Trans>Whoever reads {blog.title} can read it, and a post in {channel} tells of it.</Trans> : <Trans>Whoever reads {blog.title} can read it. No post tells of it.</Trans>}
      </p>
      <div className={styles.actions}>
        {notice && <LinkButton to="/p/$postId" params={{ postId: notice.id }}><Trans>See the post</Trans></LinkButton>}
        <Button variant="quiet" leftSection={<IconLink size={16} />} onClick={() => void copyLink(`${location.origin}/a/${slug}`, t`Link copied. In a post it becomes a card.`)}>
          <Trans>Copy link</Trans>
        </Button>
      </div>
      <CloseButton className={styles.close} aria-label={t`Close`} onClick={() => void navigate({ to: '.', search: true, hash: true, replace: true, resetScroll: false, state: { justOut: false } })} />
    </div>
  );
}
