import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import '@mantine/core/styles/Alert.layer.css';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import type { UnsavedCopy } from '../../../shared/storage/unsaved-copies.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Button } from '../../../shared/ui/button.js';
import { openDialog } from '../../../shared/ui/open-dialogs.js';
import { type ArticleForm, formOf } from './article-form.js';
import type { Meanwhile } from './saving/meanwhile.js';
import styles from './conflict-note.module.css';

const Comparison = lazyPart(() => import('../comparison/comparison.js'));

interface ConflictNoteProps {
  meanwhile: Meanwhile;
  mine: ArticleForm;
  onSaveMine: () => void;
  onTakeTheirs: () => void;
}

/** The article was saved elsewhere while it was being written here. Both texts exist; the writer says which one goes on. */
export function ConflictNote({ meanwhile, mine, onSaveMine, onTakeTheirs }: ConflictNoteProps) {
  const { t } = useLingui();
  const { revision } = meanwhile;
  const compare = () =>
    openDialog({
      title: t`Both texts`,
      size: 1080,
      body: <Comparison before={{ ...formOf(meanwhile), label: t`Version ${revision.number}, of ${revision.author.displayName}` }} after={{ ...mine, label: t`Yours, not saved yet` }} />,
    });
  return (
    <Alert role="alert" data-warns title={t`Saved elsewhere while you were writing`} classNames={{ root: styles.note, title: styles.title }}>
      <p>
        <Trans>
          {revision.author.displayName} saved version {revision.number}, <RelativeTime date={revision.createdAt} />. Your text is still here and not
          saved. Whichever you choose, neither is lost: version {revision.number} stays among the versions, and yours is kept in this browser.
        </Trans>
      </p>
      <div className={styles.choices}>
        <Button variant="quiet" onClick={compare}>
          <Trans>Compare both</Trans>
        </Button>
        <Button variant="quiet" onClick={onTakeTheirs}>
          <Trans>Go on with theirs</Trans>
        </Button>
        <Button onClick={onSaveMine}><Trans>Save mine</Trans></Button>
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
  const { t } = useLingui();
  const compare = () =>
    openDialog({ title: t`What was kept`, size: 1080, body: <Comparison before={{ ...now, label: t`As it is now` }} after={{ ...copy.form, label: t`What was kept` }} /> });
  return (
    <Alert classNames={{ root: styles.note, title: styles.title }} title={t`Words of yours that aren’t saved are kept in this browser`}>
      <p>
        <Trans>Last changed: <RelativeTime date={new Date(copy.at).toISOString()} /></Trans>
      </p>
      <div className={styles.choices}>
        <Button variant="quiet" onClick={compare}>
          <Trans>Compare</Trans>
        </Button>
        <Button variant="quiet" onClick={onLetGo}>
          <Trans>Let them go</Trans>
        </Button>
        <Button variant="quiet" onClick={onBringBack}>
          <Trans>Bring them back</Trans>
        </Button>
      </div>
    </Alert>
  );
}
