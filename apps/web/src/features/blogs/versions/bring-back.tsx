import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '@mantine/core';
import '@mantine/core/styles/Alert.layer.css';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { RelativeTime } from '../../../shared/time/relative-time.js';
import { Button } from '../../../shared/ui/button.js';
import { showNotice } from '../../../shared/ui/toast.js';
import { ListedVersion } from './version-list.js';
import styles from './bring-back.module.css';

const BringBackVersion = graphql(`
  mutation BringBackVersion($input: RestoreRevisionInput!) {
    restoreRevision(input: $input) {
      article {
        id
        title
        excerpt
        html
        body
        readingMinutes
        updatedAt
        revision {
          id
          number
        }
      }
    }
  }
`);

interface BringBackProps {
  version: { id: string; number: number };
  article: { id: string; revision: FragmentType<typeof ListedVersion> };
  /** Reads the article anew: somebody else saved it. */
  onConflict: () => void;
  onCompare: (current: number) => void;
  onDone: () => void;
}

/** Makes an earlier version the current one. That is one more save: nothing in between is lost. What is saved meanwhile is shown first. */
export function BringBack({ version, article, onConflict, onCompare, onDone }: BringBackProps) {
  const { t } = useLingui();
  const restore = useAction(BringBackVersion);
  const [conflict, setConflict] = useState(false);
  const current = readFragment(ListedVersion, article.revision);
  const bringBack = async () => {
    const input = { articleId: article.id, revisionId: version.id, expectedRevisionId: current.id };
    const data = await restore({ input }, {
      onError: (code) => {
        if (code !== 'CONFLICT') return false;
        setConflict(true);
        onConflict();
        return true;
      },
    });
    if (!data) return;
    showNotice(t`Version ${version.number} is the current one again`);
    onDone();
  };
  if (!conflict) {
    return (
      <Button variant="quiet" onClick={() => void bringBack()}>
        <Trans>Bring version {version.number} back</Trans>
      </Button>
    );
  }
  return (
    <Alert role="alert" title={t`Somebody is writing it`} classNames={{ root: styles.note, title: styles.title }}>
      <p>
        <Trans>
          {current.author.displayName} saved version {current.number}, <RelativeTime date={current.createdAt} />. Nothing was changed. If you bring version{' '}
          {version.number} back all the same, version {current.number} stays among the versions, and whoever writes is told.
        </Trans>
      </p>
      <div className={styles.choices}>
        <Button variant="quiet" onClick={() => onCompare(current.number)}>
          <Trans>Compare with version {current.number}</Trans>
        </Button>
        <Button onClick={() => void bringBack()}><Trans>Bring it back all the same</Trans></Button>
      </div>
    </Alert>
  );
}
