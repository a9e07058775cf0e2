import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { CaseFile } from './case-file-fragment.js';
import { DECISIONS } from './words.js';
import styles from './moderation-form.module.css';

void CaseFile;

const ReopenCase = graphql(`
  mutation ReopenCase($input: ReopenCaseInput!) {
    reopenCase(input: $input) {
      case {
        id
        ...CaseFile
      }
    }
  }
`);

/** Takes a decision back. */
export default function ReopenForm({ caseId }: { caseId: string }) {
  const { t } = useLingui();
  const reopen = useAction(ReopenCase);
  const [reason, setReason] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await reopen({ input: { caseId, reason: reason.trim() } })) closeDialog();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.note}>{t(DECISIONS.REOPEN.description)}</p>
      <Textarea label={t`Why?`} value={reason} onChange={(event) => setReason(event.currentTarget.value)} maxLength={1000} rows={3} required data-autofocus />
      <Button type="submit" disabled={!reason.trim()}>
        <Trans>Reopen</Trans>
      </Button>
    </form>
  );
}
