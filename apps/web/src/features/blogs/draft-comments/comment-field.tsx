import { Trans } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Button } from '../../../shared/ui/button.js';
import styles from './draft-comments.module.css';

interface CommentFieldProps {
  /** Of the form. */
  name: string;
  /** Of the field. */
  label: string;
  placeholder?: string;
  /** What the field holds at first. */
  initial?: string;
  rows?: number;
  /** What it is about, above the field. */
  above?: ReactNode;
  action: string;
  sending: boolean;
  refusal: string | undefined;
  /** Takes the field’s words; true: they are gone from it. */
  onSend: (words: string) => Promise<boolean>;
  /** Missing where the form stays; else it has the focus when it comes. */
  onCancel?: (() => void) | undefined;
}

/** Where something is said of a draft. Ctrl-Enter or Cmd-Enter sends; Escape goes away where nothing was written or changed. */
export function CommentField({ name, label, placeholder, initial = '', rows = 2, above, action, sending, refusal, onSend, onCancel }: CommentFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(initial);
  const passing = onCancel !== undefined;
  useEffect(() => {
    if (passing) field.current?.focus();
  }, [passing, above]);
  const send = async () => {
    if (text.trim() && !sending && (await onSend(text.trim()))) setText('');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.form} aria-label={name} onSubmit={submit}>
      {above && (
        <span className={styles.words} dir="auto">
          {above}
        </span>
      )}
      <Textarea
        ref={field}
        aria-label={label}
        placeholder={placeholder}
        rows={rows}
        autosize
        maxRows={12}
        maxLength={2_000}
        value={text}
        error={refusal}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          if (event.key === 'Escape' && text === initial) onCancel?.();
        }}
      />
      <div className={styles.deeds}>
        {onCancel && (
          <Button variant="plain" size="compact-sm" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        )}
        <Button type="submit" variant="soft" loading={sending} disabled={!text.trim()}>
          {action}
        </Button>
      </div>
    </form>
  );
}
