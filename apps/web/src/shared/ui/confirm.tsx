import { Button } from './button.js';
import { closeDialog, openDialog } from './open-dialogs.js';
import styles from './confirm.module.css';

interface Confirmation {
  title: string;
  /** What will happen, in one or two sentences. */
  consequence: string;
  action: string;
  onConfirm: () => void | Promise<void>;
}

/** Asks before something that can't be taken back, saying what it will do. */
export function confirm({ title, consequence, action, onConfirm }: Confirmation): void {
  openDialog({
    title,
    size: 420,
    body: (
      <>
        <p className={styles.consequence}>{consequence}</p>
        <div className={styles.actions}>
          <Button variant="plain" onClick={closeDialog}>
            Cancel
          </Button>
          <Button
            variant="danger"
            data-autofocus
            onClick={() => {
              closeDialog();
              void onConfirm();
            }}
          >
            {action}
          </Button>
        </div>
      </>
    ),
  });
}
