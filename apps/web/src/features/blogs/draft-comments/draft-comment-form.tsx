import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import type { ChosenWords } from '../../../shared/passage/chosen-words.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './draft-comments.module.css';
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
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const { send, sending, refusal } = useDraftComment(articleId, { about, replyToId });
  const passing = onDone !== undefined;
  useEffect(() => {
    if (passing) field.current?.focus();
  }, [passing, about]);
  const say = async () => {
    if (!text.trim() || sending || !(await send(text.trim()))) return;
    setText('');
    onDone?.();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void say();
  };
  return (
    <form className={styles.form} aria-label={replyToId ? t`Reply` : t`New comment`} onSubmit={submit}>
      {about && (
        <span className={styles.words} dir="auto">
          {about.text}
        </span>
      )}
      <Textarea
        ref={field}
        aria-label={replyToId ? t`Reply` : t`Comment`}
        placeholder={replyToId ? t`Write a reply` : t`What should its authors know?`}
        rows={replyToId ? 2 : 3}
        autosize
        maxRows={12}
        maxLength={2_000}
        value={text}
        error={refusal}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void say();
          if (event.key === 'Escape' && !text) onDone?.();
        }}
      />
      <div className={styles.deeds}>
        {onDone && (
          <Button variant="plain" size="compact-sm" onClick={onDone}>
            <Trans>Cancel</Trans>
          </Button>
        )}
        <Button type="submit" variant="soft" loading={sending} disabled={!text.trim()}>
          {replyToId ? t`Reply` : t`Comment`}
        </Button>
      </div>
    </form>
  );
}
