import { Trans, useLingui } from '@lingui/react/macro';
import { IconVolumeOff } from '@tabler/icons-react';
import { useFeedPlace } from '../feed/feed-place.js';
import styles from './folded.module.css';

interface FoldedProps {
  /** What of it is muted. */
  what: string;
  onShow: () => void;
  /** Within another post. */
  inside?: boolean;
}

/** A muted post where it stands: a line, and the way to read it all the same. */
export function Folded({ what, onShow, inside }: FoldedProps) {
  const { t } = useLingui();
  const place = useFeedPlace();
  const Part = inside ? 'div' : 'article';
  return (
    <Part className={inside ? `${styles.folded} ${styles.inside}` : styles.folded} {...(inside ? {} : place)}>
      <IconVolumeOff size={16} aria-hidden />
      <span><Trans>Muted: {what}</Trans></span>
      <button type="button" onClick={onShow} aria-label={t`Show the post muted for ${what}`}>
        <Trans>Show</Trans>
      </button>
    </Part>
  );
}
