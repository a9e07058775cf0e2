import { Trans, useLingui } from '@lingui/react/macro';
import { useAction } from '../../../shared/graphql/use-action.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Button } from '../../../shared/ui/button.js';
import { confirm } from '../../../shared/ui/confirm.js';
import type { ShownConnection } from './connection-fragment.js';
import { ConfirmChange, WithdrawChange } from './connection-mutations.js';
import { Section } from './section.js';
import styles from './connection.module.css';

/** A change that one administrator proposed, until another has looked at it. */
export function ProposalNotice({ connection }: { connection: ShownConnection }) {
  const { t } = useLingui();
  const letTakeEffect = useAction(ConfirmChange);
  const withdraw = useAction(WithdrawChange);
  const { id, label, proposal } = connection;
  if (!proposal) return null;
  const { by, changes, issuer, viewerCanConfirm } = proposal;
  const name = by?.displayName ?? t`an administrator`;
  const ask = () =>
    confirm({
      title: t`Let this change of ${label} take effect?`,
      consequence: t`Whoever decides what this provider says can then sign in as those it is believed about. Confirm it only if you know that ${name} meant it.`,
      action: t`Confirm`,
      onConfirm: () => void letTakeEffect({ input: { connectionId: id } }),
    });
  return (
    <Section title={t`Waits for a second administrator`} about={<Trans>Proposed by {name} <RelativeTime date={proposal.at} />. Until then all stays as it is.</Trans>}>
      <ul className={styles.steps}>
        {changes.includes('adoptsKnown') && <li><Trans>People who are known by another provider, or hold an office, are found by their mail address.</Trans></li>}
        {changes.includes('certificates') && <li>{issuer && issuer !== connection.issuer ? <Trans>Another provider speaks for it: {issuer}</Trans> : <Trans>The provider signs with another certificate.</Trans>}</li>}
        {changes.includes('attributeMap') && <li><Trans>Another attribute says who somebody is.</Trans></li>}
      </ul>
      <div className={`${styles.actions} ${styles.apart}`}>
        {viewerCanConfirm && <Button onClick={ask}><Trans>Confirm…</Trans></Button>}
        <Button variant="quiet" onClick={() => void withdraw({ input: { connectionId: id } })}>
          {viewerCanConfirm ? <Trans>Refuse</Trans> : <Trans>Take back</Trans>}
        </Button>
      </div>
      <p className={styles.note}><Trans>Where there is no second administrator: tidings connection add, on the hub’s machine.</Trans></p>
    </Section>
  );
}
