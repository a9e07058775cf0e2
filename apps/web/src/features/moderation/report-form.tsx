import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, Textarea } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql, type VariablesOf } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { showNotice } from '../../shared/ui/toast.js';
import { REASONS } from './words.js';
import styles from './moderation-form.module.css';

const ReportContent = graphql(`
  mutation ReportContent($input: ReportContentInput!) {
    reportContent(input: $input) {
      alreadyReported
      subject {
        ... on Post {
          id
          viewerReported
        }
        ... on Article {
          id
          viewerReported
        }
      }
    }
  }
`);

type Reason = VariablesOf<typeof ReportContent>['input']['reason'];

/** Tells the moderators what isn't right with a post or an article. */
export default function ReportForm({ subjectId }: { subjectId: string }) {
  const { t } = useLingui();
  const report = useAction(ReportContent);
  const [reason, setReason] = useState<Reason | null>(null);
  const [comment, setComment] = useState('');
  const complete = reason !== null && (reason !== 'OTHER' || comment.trim() !== '');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (reason === null) return;
    const data = await report({ input: { subjectId, reason, comment: comment.trim() || null } });
    if (!data) return;
    closeDialog();
    showNotice(data.reportContent.alreadyReported ? t`You have reported this before; a moderator will look at it.` : t`Reported. A moderator will look at it. You’ll find the outcome under “Your reports”.`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Radio.Group label={t`What’s wrong with it?`} value={reason} onChange={(value) => setReason(value as Reason)}>
        <Stack gap={10} mt={8}>
          {REASONS.map(({ value, label, description }) => (
            <Radio key={value} value={value} label={t(label)} description={t(description)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={reason === 'OTHER' ? t`What is it?` : t`Anything to add?`}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        maxLength={1000}
        rows={3}
      />
      <p className={styles.note}><Trans>Moderators see it as it is now, with what it replies to or quotes. Its author isn’t told who reported it.</Trans></p>
      <Button type="submit" disabled={!complete}>
        <Trans>Report</Trans>
      </Button>
    </form>
  );
}
