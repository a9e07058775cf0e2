import { useLingui } from '@lingui/react/macro';
import type { ChosenWords } from '../../../shared/passage/chosen-words.js';
import { CommentField } from './comment-field.js';
import { useDraftComment } from './use-draft-comment.js';

interface DraftCommentFormProps {
  articleId: string;
  /** The words that it is to be about; missing: all of the article. */
  about?: ChosenWords | undefined;
  /** The comment that it answers. */
  replyToId?: string;
  /** It was said, or isn't to be. Missing where the form stays. */
  onDone?: () => void;
}

/** Says something of a draft, of words in it, or in answer to a comment. */
export function DraftCommentForm({ articleId, about, replyToId, onDone }: DraftCommentFormProps) {
  const { t } = useLingui();
  const { send, sending, refusal } = useDraftComment(articleId, { about, replyToId });
  const say = async (words: string) => {
    const said = await send(words);
    if (said) onDone?.();
    return said;
  };
  const state = { above: about?.text, sending, refusal, onSend: say, onCancel: onDone };
  if (replyToId) return <CommentField name={t`Reply`} label={t`Reply`} placeholder={t`Write a reply`} action={t`Reply`} {...state} />;
  return <CommentField name={t`New comment`} label={t`Comment`} placeholder={t`What should its authors know?`} rows={3} action={t`Comment`} {...state} />;
}
