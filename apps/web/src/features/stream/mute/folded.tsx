import { IconVolumeOff } from '@tabler/icons-react';
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
  return (
    <div className={inside ? `${styles.folded} ${styles.inside}` : styles.folded}>
      <IconVolumeOff size={16} aria-hidden />
      <span>Muted: {what}</span>
      <button type="button" onClick={onShow} aria-label={`Show the post muted for ${what}`}>
        Show
      </button>
    </div>
  );
}
