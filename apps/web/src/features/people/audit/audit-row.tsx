import { Trans } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { fullDate } from '../../../shared/time/when.js';
import { AuditLine } from './audit-parts.js';
import styles from './audit-row.module.css';
import { useAuditWords } from './audit-words.js';

/** One entry: what was done, in words; unfolded, all that the record has of it. */
export function AuditRow({ entry: masked }: { entry: FragmentType<typeof AuditLine> }) {
  const entry = readFragment(AuditLine, masked);
  const words = useAuditWords();
  return (
    <li>
      <details className={styles.entry}>
        <summary>
          <IconChevronDown size={16} aria-hidden />
          <span className={styles.words}>{words(entry)}</span>
          <span className={styles.time}>
            <RelativeTime date={entry.at} />
          </span>
        </summary>
        <dl>
          <dt>
            <Trans>When</Trans>
          </dt>
          <dd>{fullDate(entry.at)}</dd>
          <dt>
            <Trans>Action</Trans>
          </dt>
          <dd>
            <code>{entry.action}</code>
          </dd>
          {entry.subjectId && (
            <>
              <dt>
                <Trans>Done to</Trans>
              </dt>
              <dd>
                <code>{entry.subjectId}</code>
              </dd>
            </>
          )}
          {entry.details.map(({ name, value, person }) => (
            <DetailLine key={name} name={name} value={person ? `${person.displayName} · ${value}` : value} />
          ))}
          <dt>
            <Trans>In the chain</Trans>
          </dt>
          <dd>{entry.chainNumber ? <code>{`${entry.chainNumber}:${entry.hash}`}</code> : <Trans>not yet; within a minute</Trans>}</dd>
        </dl>
      </details>
    </li>
  );
}

function DetailLine({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
