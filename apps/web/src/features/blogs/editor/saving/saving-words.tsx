import { t } from '@lingui/core/macro';
import type { ArticleSaver, Writing } from './article-saver.js';
import styles from './saving-words.module.css';

/** In a few words, how far it is saved. */
export function savingWords({ state, article, form }: Writing, { goesByItself, isKept }: ArticleSaver): string {
  const kept = (words: string) => (isKept ? t`${words} · kept in this browser` : words);
  switch (state.kind) {
    case 'saved':
      return article ? t`Saved` : t`New draft`;
    case 'saving':
      return t`Saving…`;
    case 'changed':
      if (goesByItself) return t`Saving…`;
      if (!form.title.trim()) return t`Not saved: it has no title yet`;
      return article ? t`Not published yet` : t`Not saved yet`;
    case 'unreachable':
      return kept(state.offline ? t`Not saved: no connection` : t`Not saved: Tidings has trouble`);
    case 'refused':
      return kept(t`Not saved`);
    case 'conflict':
      return kept(t`Not saved: changed elsewhere`);
  }
}

/** How far what is written is saved. Only trouble is read out: each "Saved" would interrupt who writes with a screen reader. */
export function SavingWords({ saver, writing }: { saver: ArticleSaver; writing: Writing }) {
  const { kind } = writing.state;
  const troubled = kind === 'unreachable' || kind === 'refused' || kind === 'conflict';
  const words = savingWords(writing, saver);
  return (
    <>
      <span className={styles.words} data-troubled={troubled || undefined} data-saving={kind}>
        {words}
      </span>
      <span className={styles.spoken} role="status">
        {troubled ? words : ''}
      </span>
    </>
  );
}
