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
          {place > 0 && <p className={styles.soft}>As it was reported before:</p>}
          {snapshot.replyTo && <Context label="In reply to" content={snapshot.replyTo} />}
          {snapshot.title && <h3 dir="auto">{snapshot.title}</h3>}
          <p className={styles.text} dir="auto">
            {snapshot.text}
          </p>
          {snapshot.quoteOf && <Context label="Quoting" content={snapshot.quoteOf} />}
          {place === 0 &&
            snapshot.earlier.map((earlier) => (
              <details key={earlier.until} className={styles.earlier}>
                <summary>
                  Until <RelativeTime date={earlier.until} /> it said
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

function Context({ label, content }: { label: string; content: { text: string; author?: { displayName: string } | null } }) {
  return (
    <blockquote className={styles.context}>
      <span className={styles.soft}>
        {label} {content.author?.displayName ?? 'somebody'}
      </span>
      <p className={styles.text} dir="auto">
        {content.text}
      </p>
    </blockquote>
  );
}
