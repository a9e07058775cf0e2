import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './draft-comments.module.css';

const EditDraftComment = graphql(`
  mutation EditDraftComment($commentId: ID!, $text: String!) {
    editDraftComment(input: { commentId: $commentId, text: $text }) {
      comment {
        id
        text
        editedAt
      }
    }
  }
`);

/** Other words for a comment of one's own, where it stands. */
export function EditDraftCommentForm({ id, text: before, onDone }: { id: string; text: string; onDone: () => void }) {
  const { t } = useLingui();
  const edit = useAction(EditDraftComment);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(before);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => field.current?.focus(), []);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    const words = text.trim();
    if (!words || saving) return;
    if (words === before) return onDone();
    setSaving(true);
    const done = await edit({ commentId: id, text: words }, {
      onError: (_code, error) => {
        setRefusal(refusalOf(error)?.message);
        return Boolean(refusalOf(error));
      },
    });
    setSaving(false);
    if (done) onDone();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className={styles.form} aria-label={t`Edit the comment`} onSubmit={submit}>
      <Textarea
        ref={field}
        aria-label={t`Comment`}
        rows={2}
        autosize
        maxRows={12}
        maxLength={2_000}
        value={text}
        error={refusal}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
          if (event.key === 'Escape' && text === before) onDone();
        }}
      />
      <div className={styles.deeds}>
        <Button variant="plain" size="compact-sm" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" variant="soft" loading={saving} disabled={!text.trim()}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
