import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog } from '../../../shared/ui/open-dialogs.js';
import { CopyValue } from '../copy-value.js';
import styles from './token-form.module.css';

/** A token that was just made. It is nowhere else. */
export function TokenSecret({ secret }: { secret: string }) {
  const { t } = useLingui();
  return (
    <div className={styles.form}>
      <p className={styles.note} role="status"><Trans>The token is made. Copy it now: it won’t be shown again.</Trans></p>
      <dl className={styles.secret}>
        <CopyValue label={t`Token`} value={secret} />
      </dl>
      <p className={styles.note}><Trans>A program sends it as “Authorization: Bearer …”.</Trans></p>
      <Button onClick={closeDialog}><Trans>I have copied it</Trans></Button>
    </div>
  );
}
