import { useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { OptionalPart } from '../../../shared/ui/optional-part.js';
import { useCompletion, type CompletionOption } from './use-completion.js';
import styles from './text-field.module.css';

const Completions = lazyPart(() => import('./completions.js'));

interface TextFieldProps {
  value: string;
  onChange: (text: string) => void;
  onSubmit: () => void;
  label: string;
  placeholder: string;
  field: RefObject<HTMLTextAreaElement | null>;
  compact?: boolean;
  autoFocus?: boolean;
}

/** A growing text field that completes mentions and tags. Ctrl-Enter or Cmd-Enter submits; Escape puts suggestions away. */
export function TextField({ value, onChange, onSubmit, label, placeholder, field, compact, autoFocus }: TextFieldProps) {
  const list = useId();
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [dismissed, setDismissed] = useState(false);
  const composing = useRef(false);
  /** Behind the space that came with what was just chosen: a space typed there by habit is that one. */
  const spaced = useRef(-1);
  const completion = useCompletion(value, caret, dismissed);
  const options = completion?.options ?? [];
  const open = options.length > 0;

  const pick = (option: CompletionOption) => {
    if (!completion) return;
    const before = value.slice(0, completion.word.start) + option.insert;
    onChange(before + value.slice(caret).replace(/^ /, ''));
    setActive(0);
    spaced.current = before.length;
    requestAnimationFrame(() => {
      field.current?.setSelectionRange(before.length, before.length);
      setCaret(before.length);
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (composing.current) return;
    const isSpacedAlready = event.key === ' ' && field.current?.selectionStart === spaced.current && field.current.selectionEnd === spaced.current;
    spaced.current = -1;
    if (isSpacedAlready) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      onSubmit();
    } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : options.length - 1;
      setActive((active + step) % options.length);
    } else if (open && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault();
      pick(options[Math.min(active, options.length - 1)]!);
    } else if (open && event.key === 'Escape') {
      event.stopPropagation();
      setDismissed(true);
    }
  };

  return (
    <div className={styles.place}>
      <textarea
        ref={field}
        className={styles.field}
        data-compact={compact || undefined}
        value={value}
        rows={compact ? 1 : 2}
        data-autofocus={autoFocus || undefined}
        dir="auto"
        placeholder={placeholder}
        aria-label={label}
        aria-controls={open ? list : undefined}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-activedescendant={open ? `${list}-${active}` : undefined}
        onChange={(event) => {
          onChange(event.target.value);
          setCaret(event.target.selectionStart);
          setActive(0);
          setDismissed(false);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => (composing.current = false)}
        onBlur={() => setDismissed(true)}
        // A dialog around it stays open when Escape puts the suggestions away.
        data-mantine-stop-propagation={open || undefined}
      />
      {open && (
        <OptionalPart>
          <Completions id={list} options={options} active={active} onPick={pick} />
        </OptionalPart>
      )}
    </div>
  );
}
