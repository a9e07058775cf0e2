import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { showNotice } from '../../shared/ui/toast.js';
import { useLookAgain } from './held-post.js';
import { ReasonField } from './reason-field.js';
import styles from './moderation-form.module.css';

const RefusePost = graphql(`
  mutation RefusePost($input: RefusePostInput!) {
    refusePost(input: $input) {
      post {
        id
        viewerCanRelease
        restriction {
          kind
          reason
        }
      }
    }
  }
`);

/** Refuses a post that waits for a moderator. */
export default function RefuseForm({ postId }: { postId: string }) {
  const { t } = useLingui();
  const refuse = useAction(RefusePost);
  const look = useLookAgain(postId);
  const [reason, setReason] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const done = await refuse({ input: { postId, reason: reason.trim() } }, { onError: look });
    if (!done) return;
    closeDialog();
    showNotice(t`Refused. Its author and moderators alone see it.`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.note}>
        <Trans>Its author and moderators alone go on seeing it. Its author reads what you say here.</Trans>
      </p>
      <ReasonField value={reason} onChange={setReason} stays={false} />
      <Button type="submit" disabled={!reason.trim()}>
        <Trans>Refuse</Trans>
      </Button>
    </form>
  );
}
