import { Trans } from '@lingui/react/macro';
import { LoadAgain, type NotLoadedProps, WhyNotLoaded } from '../code/not-loaded.js';
import { Button } from './button.js';
import styles from './dialog-not-loaded.module.css';
import { closeDialog } from './open-dialogs.js';

/** Where not even what shows dialogs could be fetched: says so over the page, with no more than the page has. */
export function DialogNotLoaded(props: NotLoadedProps) {
  return (
    <div role="alert" className={styles.note}>
      <p>
        <WhyNotLoaded remedy={props.remedy} />
      </p>
      <LoadAgain {...props} />
      <Button variant="quiet" onClick={closeDialog}>
        <Trans>Close</Trans>
      </Button>
    </div>
  );
}
