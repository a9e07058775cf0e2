import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { refusalOf } from '../../../shared/graphql/errors.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { CommentField } from './comment-field.js';

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
export function EditDraftCommentForm({ id, text, onDone }: { id: string; text: string; onDone: () => void }) {
  const { t } = useLingui();
  const edit = useAction(EditDraftComment);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const save = async (words: string) => {
    setSending(true);
    const onError = (_code: string, error: Parameters<typeof refusalOf>[0]) => {
      setRefusal(refusalOf(error)?.message);
      return Boolean(refusalOf(error));
    };
    const done = words === text || (await edit({ commentId: id, text: words }, { onError })) !== null;
    setSending(false);
    if (done) onDone();
    return false;
  };
  return <CommentField name={t`Edit the comment`} label={t`Comment`} initial={text} action={t`Save`} sending={sending} refusal={refusal} onSend={save} onCancel={onDone} />;
}
