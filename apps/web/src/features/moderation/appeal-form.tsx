import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { showNotice } from '../../shared/ui/toast.js';
import styles from './moderation-form.module.css';
import { ReceivedDecisionView } from './received-decision-fragment.js';

void ReceivedDecisionView;

const AppealDecision = graphql(`
  mutation AppealDecision($input: AppealDecisionInput!) {
    appealDecision(input: $input) {
      decision {
        id
        ...ReceivedDecisionView
      }
    }
  }
`);

const MOST = 1000;

/** Asks moderators to look again at what they decided about what one wrote. */
export default function AppealForm({ decisionId }: { decisionId: string }) {
  const { t, i18n } = useLingui();
  const appeal = useAction(AppealDecision);
  const [words, setWords] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await appeal({ input: { decisionId, words: words.trim() } }))) return;
    closeDialog();
    showNotice(t`Moderators will look again. What they decide, you find here.`);
  };
  const left = i18n.number(MOST - words.length);
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.note}>
        <Trans>You can ask once. Moderators read what you write here. Until they decide again, it stays as it is.</Trans>
      </p>
      <Textarea
        label={t`Why isn’t it right?`}
        description={t`What may they have missed? ${left} characters left.`}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        maxLength={MOST}
        autosize
        minRows={4}
        maxRows={10}
        required
        data-autofocus
      />
      <Button type="submit" disabled={!words.trim()}>
        <Trans>Ask to look again</Trans>
      </Button>
    </form>
  );
}
