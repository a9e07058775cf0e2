import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import styles from './case-file.module.css';

export const CaseSnapshots = graphql(`
  fragment CaseSnapshots on Case {
    id
    snapshots {
      takenAt
      title
      text
      createdAt
      replyTo {
        text
        author {
          id
          displayName
        }
      }
      quoteOf {
        text
        author {
          id
          displayName
        }
      }
      card {
        url
        title
        description
      }
      earlier {
        text
        until
      }
    }
  }
`);

/** What was reported, as it was; the latest version first. */
export function Snapshots({ snapshots: masked }: { snapshots: FragmentType<typeof CaseSnapshots> }) {
  const { snapshots } = readFragment(CaseSnapshots, masked);
  return (
    <>
      {snapshots.map((snapshot, place) => (
        <div key={snapshot.takenAt} className={styles.snapshot}>
          {place > 0 && <p className={styles.soft}><Trans>As it was reported before:</Trans></p>}
          {snapshot.replyTo && <Context content={snapshot.replyTo}>
              <Trans>In reply to {nameOf(snapshot.replyTo)}</Trans>
            </Context>
          }
          {snapshot.title && <h3 dir="auto">{snapshot.title}</h3>}
          <p className={styles.text} dir="auto">
            {snapshot.text}
          </p>
          {snapshot.quoteOf && <Context content={snapshot.quoteOf}>
              <Trans>Quoting {nameOf(snapshot.quoteOf)}</Trans>
            </Context>
          }
          {snapshot.card && <ShownCard card={snapshot.card} />}
          {place === 0 &&
            snapshot.earlier.map((earlier) => (
              <details key={earlier.until} className={styles.earlier}>
                <summary>
                  <Trans>Until <RelativeTime date={earlier.until} /> it said</Trans>
                </summary>
                <p className={styles.text} dir="auto">
                  {earlier.text}
                </p>
              </details>
            ))}
        </div>
      ))}
    </>
  );
}

/** Whether what was reported last is kept with its card. */
export function hasCard(masked: FragmentType<typeof CaseSnapshots>): boolean {
  return Boolean(readFragment(CaseSnapshots, masked).snapshots[0]?.card?.title);
}

/** The card that it carried. What stands behind the address may be another by now, or harm: it is to be read here, not opened by a slip of the hand. */
function ShownCard({ card: { url, title, description } }: { card: { url: string; title?: string | null; description?: string | null } }) {
  return (
    <div className={styles.card}>
      <span className={styles.soft}><Trans>It carried a card</Trans></span>
      {title && <strong dir="auto">{title}</strong>}
      {description && <p dir="auto">{description}</p>}
      <bdi className={styles.address}>{url}</bdi>
    </div>
  );
}

interface ContextContent {
  text: string;
  author?: { displayName: string } | null;
}

const nameOf = ({ author }: ContextContent) => author?.displayName ?? t`somebody`;

/** What it answers or quotes; `children` says which, and whose. */
function Context({ content, children }: { content: ContextContent; children: ReactNode }) {
  return (
    <blockquote className={styles.context}>
      <span className={styles.soft}>{children}</span>
      <p className={styles.text} dir="auto">
        {content.text}
      </p>
    </blockquote>
  );
}
