import { Alert } from '@mantine/core';
import '@mantine/core/styles/Alert.layer.css';
import { lazy } from 'react';
import type { UnsavedCopy } from '../../../shared/storage/unsaved-copies.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Button } from '../../../shared/ui/button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { type ArticleForm, formOf } from './article-form.js';
import type { Meanwhile } from './saving/meanwhile.js';
import styles from './conflict-note.module.css';

const Comparison = lazy(() => import('../comparison/comparison.js'));

interface ConflictNoteProps {
  meanwhile: Meanwhile;
  mine: ArticleForm;
  onSaveMine: () => void;
  onTakeTheirs: () => void;
}

/** The article was saved elsewhere while it was being written here. Both texts exist; the writer says which one goes on. */
export function ConflictNote({ meanwhile, mine, onSaveMine, onTakeTheirs }: ConflictNoteProps) {
  const { revision } = meanwhile;
  const compare = () =>
    openDialog({
      title: 'Both texts',
      size: 1080,
      body: <Comparison before={{ ...formOf(meanwhile), label: `Version ${revision.number}, of ${revision.author.displayName}` }} after={{ ...mine, label: 'Yours, not saved yet' }} />,
    });
  return (
    <Alert role="alert" data-warns title="Saved elsewhere while you were writing" classNames={{ root: styles.note, title: styles.title }}>
      <p>
        {revision.author.displayName} saved version {revision.number}, <RelativeTime date={revision.createdAt} />. Your text is still here and not
        saved. Whichever you choose, neither is lost: version {revision.number} stays among the versions, and yours is kept in this browser.
      </p>
      <div className={styles.choices}>
        <Button variant="quiet" onClick={compare}>
          Compare both
        </Button>
        <Button variant="quiet" onClick={onTakeTheirs}>
          Go on with theirs
        </Button>
        <Button onClick={onSaveMine}>Save mine</Button>
      </div>
    </Alert>
  );
}

interface CopyNoteProps {
  copy: UnsavedCopy<ArticleForm>;
  /** What the editor holds now. */
  now: ArticleForm;
  onBringBack: () => void;
  onLetGo: () => void;
}

/** A text of one's own that was never saved is in this browser: of a tab that was closed, or put aside for somebody else's. */
export function CopyNote({ copy, now, onBringBack, onLetGo }: CopyNoteProps) {
  const compare = () =>
    openDialog({ title: 'What was kept', size: 1080, body: <Comparison before={{ ...now, label: 'As it is now' }} after={{ ...copy.form, label: 'What was kept' }} /> });
  return (
    <Alert classNames={{ root: styles.note, title: styles.title }} title="Words of yours that aren’t saved are kept in this browser">
      <p>
        Last changed: <RelativeTime date={new Date(copy.at).toISOString()} />
      </p>
      <div className={styles.choices}>
        <Button variant="quiet" onClick={compare}>
          Compare
        </Button>
        <Button variant="quiet" onClick={onLetGo}>
          Let them go
        </Button>
        <Button variant="quiet" onClick={onBringBack}>
          Bring them back
        </Button>
      </div>
    </Alert>
  );
}
