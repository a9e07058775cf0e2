import { Trans } from '@lingui/react/macro';
import { Button } from './button.js';
import { closeDialog, openDialog } from './open-dialogs.js';
import styles from './confirm.module.css';

interface Confirmation {
  title: string;
  /** What will happen, in one or two sentences. */
  consequence: string;
  action: string;
  onConfirm: () => void | Promise<void>;
  /** After the answer, whichever it was. */
  onClose?: () => void;
}

/** Asks before something that can't be taken back, saying what it will do. */
export function confirm({ title, consequence, action, onConfirm, onClose }: Confirmation): void {
  openDialog({
    title,
    size: 420,
    onClose,
    body: (
      <>
        <p className={styles.consequence}>{consequence}</p>
        <div className={styles.actions}>
          <Button variant="plain" onClick={closeDialog}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            variant="danger"
            data-autofocus
            onClick={() => {
              void onConfirm();
              closeDialog();
            }}
          >
            {action}
          </Button>
        </div>
      </>
    ),
  });
}

/** The same as a question: true where the answer is yes. */
export function ask(question: Omit<Confirmation, 'onConfirm' | 'onClose'>): Promise<boolean> {
  return new Promise((resolve) => confirm({ ...question, onConfirm: () => resolve(true), onClose: () => resolve(false) }));
}
