import { useLingui } from '@lingui/react/macro';
import { Radio, Stack } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { CaseFile } from './case-file-fragment.js';
import { ReasonField } from './reason-field.js';
import { ANEW, DECISIONS } from './words.js';
import styles from './moderation-form.module.css';

void CaseFile;

const DecideCase = graphql(`
  mutation DecideCase($input: DecideCaseInput!) {
    decideCase(input: $input) {
      case {
        id
        ...CaseFile
      }
    }
  }
`);

const CHOICES = ['DISMISS', 'HIDE', 'REMOVE'] as const;
type Choice = (typeof CHOICES)[number];

interface DecideFormProps {
  caseId: string;
  reported: ReactNode;
  /** What it was reported for. */
  about: readonly string[];
  what: 'post' | 'article';
  /** What was decided before, where its authors ask to look again. */
  standing?: Choice | undefined;
}

/** Decides about what was reported, with that before one's eyes. */
export default function DecideForm({ caseId, reported, about, what, standing }: DecideFormProps) {
  const { t } = useLingui();
  const decide = useAction(DecideCase);
  const [decision, setDecision] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const anew = (value: Choice) => (standing && value === 'DISMISS' ? ANEW.back : value === standing ? ANEW[value === 'REMOVE' ? 'REMOVE' : 'HIDE'] : undefined);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (decision !== null && (await decide({ input: { caseId, decision, reason: reason.trim() } }))) closeDialog();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <section className={styles.reported} tabIndex={0} aria-label={t`What was reported`}>
        {reported}
      </section>
      <Radio.Group label={t`What should happen to it?`} value={decision} onChange={(value) => setDecision(value as Choice)}>
        <Stack gap={10} mt={8}>
          {CHOICES.map((value) => (
            <Radio key={value} value={value} label={t((anew(value) ?? DECISIONS[value]).label)} description={t((anew(value) ?? DECISIONS[value]).description)} />
          ))}
        </Stack>
      </Radio.Group>
      {decision !== null && (
        <ReasonField
          value={reason}
          onChange={setReason}
          stays={decision === 'DISMISS'}
          about={about}
          description={decision === 'DISMISS' && !standing ? t`Moderators alone read it.` : t`Its author and moderators read it.`}
        />
      )}
      <Button type="submit" disabled={decision === null || !reason.trim()}>
        {decision === null ? t`Decide` : t(anew(decision)?.label ?? DECISIONS[decision][what])}
      </Button>
    </form>
  );
}
