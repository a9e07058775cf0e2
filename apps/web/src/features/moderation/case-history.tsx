import { useLingui } from '@lingui/react/macro';
import type { ResultOf } from '../../shared/graphql/document.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import type { CaseFile } from './case-file-fragment.js';
import { DECISIONS } from './words.js';
import styles from './case-file.module.css';

type File = ResultOf<typeof CaseFile>;

/** What was decided in a case, and that its authors asked to look again; the newest first. */
export function CaseHistory({ file: { decisions, appeals } }: { file: Pick<File, 'decisions' | 'appeals'> }) {
  const { i18n, t } = useLingui();
  const somebody = t`Somebody`;
  const asked = (author: string) => t`${author} asked to look again`;
  const entries = [
    ...decisions.map(({ kind, reason, decidedAt, moderator }) => ({ at: decidedAt, words: reason, what: i18n._({ ...DECISIONS[kind].done, values: { moderator: moderator?.displayName ?? somebody } }) })),
    // What waits stands before all this.
    ...appeals.filter(({ answeredAt }) => answeredAt).map(({ words, createdAt, person }) => ({ at: createdAt, words, what: asked(person?.displayName ?? somebody) })),
  ].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  if (entries.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label={t`Decisions`}>
      {entries.map(({ at, what, words }) => (
        <li key={at}>
          <strong>{what}</strong>{' '}
          <span className={styles.soft}>
            <RelativeTime date={at} />
          </span>
          <p dir="auto">{words}</p>
        </li>
      ))}
    </ul>
  );
}
