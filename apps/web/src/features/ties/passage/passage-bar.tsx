import { Trans, useLingui } from '@lingui/react/macro';
import { Portal } from '@mantine/core';
import { IconLink, IconMessageCircle, IconQuote } from '@tabler/icons-react';
import type { SelectedPassage } from './use-selected-passage.js';
import styles from './passage-bar.module.css';

interface PassageBarProps {
  passage: SelectedPassage;
  /** Missing where the reader may not post, or the selection is too long. */
  onQuote?: (() => void) | undefined;
  /** Missing where there is no discussion, or the selection is too long. */
  onComment?: (() => void) | undefined;
  onCopyLink: () => void;
}

/** What one may do with selected words, just below them: a phone's own menu is above. */
export function PassageBar({ passage, onQuote, onComment, onCopyLink }: PassageBarProps) {
  const { t } = useLingui();
  return (
    <Portal>
      <div
        role="toolbar"
        aria-label={t`Selected passage`}
        className={styles.bar}
        style={{ top: passage.bottom + 10, left: `clamp(190px, ${passage.middle}px, calc(100vw - 190px))` }}
        // A press must leave the selection as it is.
        onPointerDown={(event) => event.preventDefault()}
      >
        {onQuote && (
          <button type="button" onClick={onQuote}>
            <IconQuote size={17} aria-hidden /> <Trans>Quote in a post</Trans>
          </button>
        )}
        {onComment && (
          <button type="button" onClick={onComment}>
            <IconMessageCircle size={17} aria-hidden /> <Trans>Comment</Trans>
          </button>
        )}
        <button type="button" onClick={onCopyLink}>
          <IconLink size={17} aria-hidden /> <Trans>Copy link</Trans>
        </button>
      </div>
    </Portal>
  );
}
