import { Trans, useLingui } from '@lingui/react/macro';
import styles from './draft-comments.module.css';

interface AboutWordsProps {
  words: string;
  /** Whether they stand in the text still. */
  stand: boolean;
  onShow: () => void;
}

/** The words that a comment is about; pressed, they are shown in the text. */
export function AboutWords({ words, stand, onShow }: AboutWordsProps) {
  const { t } = useLingui();
  if (stand) {
    return (
      <button type="button" className={styles.words} title={t`Show it in the text`} dir="auto" onClick={onShow}>
        {words}
      </button>
    );
  }
  return (
    <>
      <span className={styles.words} dir="auto">
        {words}
      </span>
      <span className={styles.gone}>
        <Trans>Not in the text any more</Trans>
      </span>
    </>
  );
}
