import { Trans, useLingui } from '@lingui/react/macro';
import { IconDownload } from '@tabler/icons-react';
import { Button } from '../../../shared/ui/button.js';
import { CopyValue } from '../copy-value.js';
import type { ShownConnection } from './connection-fragment.js';
import { saveFile } from './save-file.js';
import styles from './connection.module.css';

type Ours = Pick<ShownConnection, 'entityId' | 'acsUrl' | 'serviceLogoutUrl' | 'metadataUrl' | 'loginUrl'>;

/** What to enter at the provider. */
export function OurValues({ ours }: { ours: Ours }) {
  const { t } = useLingui();
  return (
    <dl className={styles.values}>
      <CopyValue label={t`Entity ID (identifier, audience)`} value={ours.entityId} />
      <CopyValue label={t`Reply URL (assertion consumer service, HTTP-POST)`} value={ours.acsUrl} />
      <CopyValue label={t`Single logout URL`} value={ours.serviceLogoutUrl} />
      <CopyValue label={t`Sign-on URL`} value={new URL(ours.loginUrl, ours.acsUrl).href} />
      <CopyValue label={t`Our metadata`} value={ours.metadataUrl} />
    </dl>
  );
}

/** The same as a file, with the certificate. */
export function DownloadMetadata({ connection: { slug, metadata } }: { connection: Pick<ShownConnection, 'slug' | 'metadata'> }) {
  return (
    <Button variant="quiet" leftSection={<IconDownload size={16} aria-hidden />} onClick={() => saveFile(`tidings-${slug}.xml`, 'application/samlmetadata+xml', metadata)}>
      <Trans>Download our metadata</Trans>
    </Button>
  );
}
