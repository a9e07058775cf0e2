import { Alert } from '@mantine/core';
import '@mantine/core/styles/Alert.layer.css';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Button } from '../../../shared/ui/button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import styles from './conflict-note.module.css';
import type { Meanwhile } from './use-save-article.js';

interface ConflictNoteProps {
  meanwhile: Meanwhile;
  onSaveMine: () => void;
  onTakeTheirs: () => void;
}

/** The article was saved elsewhere while it was being written here. Both texts exist; the writer says which one goes on. */
export function ConflictNote({ meanwhile, onSaveMine, onTakeTheirs }: ConflictNoteProps) {
  const { revision, html } = meanwhile;
  const show = () =>
    openDialog({ title: 'The version that was saved', size: 760, body: <div className="article-body" dangerouslySetInnerHTML={{ __html: html }} /> });
  return (
    <Alert color="yellow" title="Saved elsewhere while you were writing" classNames={{ root: styles.note, title: styles.title }}>
      <p>
        {revision.author.displayName} saved version {revision.number}, <RelativeTime date={revision.createdAt} />. Your text is still here and not
        saved. Whichever you choose, version {revision.number} stays among the earlier versions.
      </p>
      <div className={styles.choices}>
        <Button variant="quiet" onClick={show}>
          Show theirs
        </Button>
        <Button variant="quiet" onClick={onTakeTheirs}>
          Go on with theirs
        </Button>
        <Button onClick={onSaveMine}>Save mine</Button>
      </div>
    </Alert>
  );
}

/** After theirs was taken: one's own is not gone yet. */
export function PutAsideNote({ onBringBack }: { onBringBack: () => void }) {
  return (
    <Alert color="gray" className={styles.note}>
      <div className={styles.choices}>
        <span>What you wrote was put aside.</span>
        <Button variant="quiet" onClick={onBringBack}>
          Bring it back
        </Button>
      </div>
    </Alert>
  );
}
