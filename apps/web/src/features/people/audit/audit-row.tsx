import { Trans, useLingui } from '@lingui/react/macro';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { fullDate } from '../../../shared/time/when.js';
import { ActorLink, ContentLink, PersonLink, subjectLink } from './audit-links.js';
import { AuditLine, type AuditLineOf } from './audit-parts.js';
import { AuditRecordLines } from './audit-record-lines.js';
import styles from './audit-row.module.css';
import { AuditSentence } from './audit-sentence.js';

/** One entry: what was done, in a sentence; unfolded, whom and what it concerns, with the ways there, and, folded once more, what the record has of it. */
export function AuditRow({ entry: masked }: { entry: FragmentType<typeof AuditLine> }) {
  const entry = readFragment(AuditLine, masked);
  const { t } = useLingui();
  const subject = subjectLink(entry);
  return (
    <li className={styles.entry}>
      <p className={styles.line}>
        <span className={styles.words}><AuditSentence entry={entry} /></span>
        <span className={styles.time}>
          <RelativeTime date={entry.at} />
        </span>
      </p>
      <details>
        <summary aria-label={t`More about this entry`}>
          <IconChevronDown size={16} aria-hidden />
        </summary>
        <dl>
          <Line name={<Trans>When</Trans>}>{fullDate(entry.at)}</Line>
          <Line name={<Trans>Done by</Trans>}>
            <ActorLink entry={entry} />
          </Line>
          {subject && <Line name={<Trans>Done to</Trans>}>{subject}</Line>}
          {entry.details.map((detail) => (
            <Named key={detail.name} detail={detail} />
          ))}
        </dl>
        <details className={styles.record}>
          <summary>
            <Trans>Details</Trans>
          </summary>
          <AuditRecordLines entry={entry} />
        </details>
      </details>
    </li>
  );
}

/** A detail that names somebody, or what somebody wrote, or says why. */
function Named({ detail: { name, value, person, content } }: { detail: AuditLineOf['details'][number] }) {
  if (name === 'reason') return <Line name={<Trans>Why</Trans>}>{value}</Line>;
  if (person) return <Line name={<Trans>Person</Trans>}><PersonLink person={person} /></Line>;
  return content && <Line name={<Trans>What it is about</Trans>}><ContentLink content={content} /></Line>;
}

function Line({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
