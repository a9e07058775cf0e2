import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { Countdown } from './countdown.js';
import { TextField } from './text-field.js';
import { useDraft } from './use-draft.js';
import { limit, loadWeights, useWeight } from './use-weight.js';
import styles from './composer.module.css';

export interface ComposerProps {
  /** Under which name what is written is kept until it is posted. */
  draftKey: string;
  /** What the field holds when there is no draft. */
  initialText?: string;
  label: string;
  placeholder: string;
  action: string;
  /** Sends the text; false keeps it in the field, because it wasn't taken. */
  onPublish: (text: string) => Promise<boolean>;
  onCancel?: () => void;
  /** The writer's picture. */
  face?: ReactNode;
  /** Where it goes: a channel picker, or nothing. */
  destination?: ReactNode;
  /** What is shown of an address in the text, such as an article's card. */
  preview?: (text: string) => ReactNode;
  autoFocus?: boolean;
  compact?: boolean;
}

/** Where posts, replies and quotes are written. */
export function Composer(props: ComposerProps) {
  const { draftKey, initialText, label, placeholder, action, onPublish, onCancel, face, destination, preview, autoFocus, compact } = props;
  const [text, setText] = useDraft(draftKey, initialText);
  const [open, setOpen] = useState(Boolean(autoFocus) || text !== '');
  const field = useRef<HTMLTextAreaElement>(null);
  const weight = useWeight(text);
  const over = weight !== null && weight > limit;
  const empty = text.trim() === '';

  useEffect(() => {
    if (!autoFocus) return;
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [autoFocus]);

  const submit = async () => {
    if (empty || over) return;
    const sent = text;
    setText('');
    const taken = await onPublish(sent.trim());
    if (!taken) {
      const since = field.current?.value;
      setText(since ? `${sent}\n${since}` : sent);
      field.current?.focus();
    }
  };

  return (
    <form
      className={styles.composer}
      data-compact={compact || undefined}
      aria-label={label}
      onFocus={() => {
        setOpen(true);
        loadWeights().catch(() => undefined);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {face}
      <div className={styles.main}>
        <TextField value={text} onChange={setText} onSubmit={() => void submit()} {...{ label, placeholder, field, compact, autoFocus }} />
        {preview?.(text)}
        {(open || !compact) && (
          <div className={styles.foot}>
            <div className={styles.destination}>{destination}</div>
            {weight !== null && weight > 0 && <Countdown weight={weight} />}
            {onCancel && (
              <Button variant="plain" onClick={onCancel}>
                Cancel
              </Button>
            )}
            <Button type="submit" disabled={empty || over}>
              {action}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}
