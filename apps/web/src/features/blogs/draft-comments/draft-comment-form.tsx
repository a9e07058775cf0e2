import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './draft-comments.module.css';

const CommentOnDraft = graphql(`
  mutation CommentOnDraft($input: CommentOnDraftInput!) {
    commentOnDraft(input: $input) {
      comment {
        id
      }
    }
  }
`);

const maxText = 2_000;

/** Says something of a draft. */
export function DraftCommentForm({ articleId }: { articleId: string }) {
  const { t } = useLingui();
  const comment = useAction(CommentOnDraft);
  const [text, setText] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    if (!text.trim() || sending) return;
    setSending(true);
    setRefusal(undefined);
    const done = await comment({ input: { articleId, text: text.trim(), idempotencyKey: key } }, {
      onError: (_code, error) => {
        setRefusal(refusalOf(error)?.message);
        return Boolean(refusalOf(error));
      },
    });
    setSending(false);
    if (done) setText('');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.form} aria-label={t`New comment`} onSubmit={submit}>
      <Textarea
        aria-label={t`Comment`}
        placeholder={t`What should its authors know?`}
        rows={3}
        maxLength={maxText}
        value={text}
        error={refusal}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setKey(crypto.randomUUID());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
      />
      <Button type="submit" variant="soft" loading={sending} disabled={!text.trim()}>
        <Trans>Comment</Trans>
      </Button>
    </form>
  );
}
