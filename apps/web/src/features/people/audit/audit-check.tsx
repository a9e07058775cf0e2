import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './audit-check.module.css';

export const LastAuditCheck = graphql(`
  fragment LastAuditCheck on Query {
    auditCheck {
      at
      entries
      head
      faults
    }
  }
`);

const AuditCheckQuery = graphql(`
  query AuditCheck {
    ...LastAuditCheck
  }
`);

const CheckAuditRecord = graphql(`
  mutation CheckAuditRecord {
    checkAuditRecord {
      requestedAt
    }
  }
`);

const ASK_EVERY_MS = 1_500;

/** Whether the record is what was written, when that was last found out (the page's own query brings that along), and a way to find out now. */
export function AuditCheckNote() {
  const { t } = useLingui();
  const [{ data }, again] = useQuery({ query: AuditCheckQuery, requestPolicy: 'cache-only' });
  const request = useAction(CheckAuditRecord);
  const [requestedAt, setRequestedAt] = useState<string>();
  const check = data && readFragment(LastAuditCheck, data).auditCheck;
  const waiting = requestedAt !== undefined && (!check || Date.parse(check.at) < Date.parse(requestedAt));
  useEffect(() => {
    if (!waiting) return;
    // A worker makes it, in its own time.
    const timer = setInterval(() => again({ requestPolicy: 'network-only' }), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [waiting, again]);
  const ask = async () => {
    const asked = await request({});
    if (asked) setRequestedAt(asked.checkAuditRecord.requestedAt);
  };
  const broken = Boolean(check?.faults.length);
  return (
    <section className={styles.check} data-broken={broken || undefined} aria-label={t`Check of the record`}>
      {broken ? <IconAlertTriangle size={20} aria-hidden /> : <IconShieldCheck size={20} aria-hidden />}
      <div className={styles.words} role="status">
        {!check && <Trans>The record has not been checked yet. That is done each night, and whenever you ask.</Trans>}
        {check && !broken && (
          <Trans>
            <Plural value={check.entries} one="# entry" other="# entries" />, none changed, taken out or cut off. Checked <RelativeTime date={check.at} />.
          </Trans>
        )}
        {check && broken && (
          <>
            <strong>
              <Trans>The record isn’t what was written.</Trans>
            </strong>
            <ul>
              {check.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </>
        )}
        {check?.head && (
          <details>
            <summary>
              <Trans>Note its end elsewhere</Trans>
            </summary>
            <p>
              <Trans>Whoever owns the database could write all of it anew, these checks too. This line, kept away from here, shows that: give it to tidings audit verify --expect.</Trans>
            </p>
            <code>{check.head}</code>
          </details>
        )}
      </div>
      <Button variant="quiet" size="xs" loading={waiting} onClick={() => void ask()}>
        <Trans>Check now</Trans>
      </Button>
    </section>
  );
}
