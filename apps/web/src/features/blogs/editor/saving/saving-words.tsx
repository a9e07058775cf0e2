import type { ArticleSaver, Writing } from './article-saver.js';
import styles from './saving-words.module.css';

/** In a few words, how far it is saved. */
export function savingWords({ state, article, form }: Writing, { goesByItself, isKept }: ArticleSaver): string {
  const kept = isKept ? ' · kept in this browser' : '';
  switch (state.kind) {
    case 'saved':
      return article ? 'Saved' : 'New draft';
    case 'saving':
      return 'Saving…';
    case 'changed':
      if (goesByItself) return 'Saving…';
      if (!form.title.trim()) return 'Not saved: it has no title yet';
      return article ? 'Not published yet' : 'Not saved yet';
    case 'unreachable':
      return `Not saved: ${state.offline ? 'no connection' : 'Tidings has trouble'}${kept}`;
    case 'refused':
      return `Not saved${kept}`;
    case 'conflict':
      return `Not saved: changed elsewhere${kept}`;
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
