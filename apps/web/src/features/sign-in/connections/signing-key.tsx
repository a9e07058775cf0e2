import { Trans, useLingui } from '@lingui/react/macro';
import { useAction } from '../../../shared/graphql/use-action.js';
import { calendarDate } from '../../../shared/time/when.js';
import { Button } from '../../../shared/ui/button.js';
import { confirm } from '../../../shared/ui/confirm.js';
import type { ShownConnection } from './connection-fragment.js';
import { DropCertificate, PrepareCertificate, SwitchCertificate } from './connection-mutations.js';
import { DownloadMetadata } from './our-values.js';
import { saveFile } from './save-file.js';
import styles from './connection.module.css';

/** The certificate of ours that the provider knows, and the way to the next one. */
export function SigningKey({ connection }: { connection: ShownConnection }) {
  const { t } = useLingui();
  const prepare = useAction(PrepareCertificate);
  const follow = useAction(SwitchCertificate);
  const drop = useAction(DropCertificate);
  const { id: connectionId, slug, signingCertificate: present, nextSigningCertificate: next } = connection;
  const change = () =>
    confirm({
      title: t`Sign with the new certificate?`,
      consequence: t`From now on requests are signed with it, and the present one is forgotten. If the provider doesn’t know it yet and checks signatures, nobody can sign in by this connection.`,
      action: t`Sign with the new one`,
      onConfirm: () => void follow({ input: { connectionId } }),
    });
  return (
    <>
      <dl className={styles.facts}>
        <dt><Trans>In use</Trans></dt>
        <dd><code>{present.fingerprint}</code> <Trans>until {calendarDate(present.validTo)}</Trans></dd>
        {next && <dt><Trans>Ready to follow</Trans></dt>}
        {next && <dd><code>{next.fingerprint}</code> <Trans>until {calendarDate(next.validTo)}</Trans></dd>}
      </dl>
      {next ? (
        <>
          <p className={styles.note}><Trans>Our metadata has both now. Give it, or the new certificate, to the provider; then sign with the new one.</Trans></p>
          <div className={`${styles.actions} ${styles.apart}`}>
            <DownloadMetadata connection={connection} />
            <Button variant="quiet" onClick={() => saveFile(`tidings-${slug}.pem`, 'application/x-pem-file', next.pem)}><Trans>Download the new certificate</Trans></Button>
            <Button onClick={change}><Trans>Sign with the new one</Trans></Button>
            <Button variant="plain" onClick={() => void drop({ input: { connectionId } })}><Trans>Drop the new one</Trans></Button>
          </div>
        </>
      ) : (
        <Button variant="quiet" onClick={() => void prepare({ input: { connectionId } })}><Trans>Make a new certificate</Trans></Button>
      )}
    </>
  );
}
