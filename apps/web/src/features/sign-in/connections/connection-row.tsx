import { Plural, Trans } from '@lingui/react/macro';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { StateBadge } from './connection-state.js';
import styles from './connection-row.module.css';

export const ConnectionRow = graphql(`
  fragment ConnectionRow on SamlConnection {
    id
    label
    slug
    enabled
    demo
    issuer
    peopleCount
    lastSignInAt
  }
`);

/** A connection among others. */
export function ConnectionRowView({ connection: masked }: { connection: FragmentType<typeof ConnectionRow> }) {
  const connection = readFragment(ConnectionRow, masked);
  return (
    <div className={styles.row}>
      <strong>{connection.label}</strong> <StateBadge {...connection} />
      <span className={styles.issuer}>{connection.issuer}</span>
      <span className={styles.soft}>
        <Plural value={connection.peopleCount} _0="nobody has signed in by it" one="# person has signed in by it" other="# people have signed in by it" />
        {connection.lastSignInAt && <>, <Trans>last <RelativeTime date={connection.lastSignInAt} /></Trans></>}
      </span>
    </div>
  );
}
