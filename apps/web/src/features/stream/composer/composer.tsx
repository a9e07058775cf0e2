import { Trans, useLingui } from '@lingui/react/macro';
import { IconPhoto } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { DOCUMENTS, PICTURES } from '../../../shared/media/use-upload.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Button } from '../../../shared/ui/button.js';
import { Attachments } from './attachments.js';
import { Countdown } from './countdown.js';
import type { Publish } from './publish.js';
import { TextField } from './text-field.js';
import { useAttachments } from './use-attachments.js';
import { useDraft } from './use-draft.js';
import { useSubmit } from './use-submit.js';
import { limit, loadWeights, useWeight } from './use-weight.js';
import styles from './composer.module.css';

interface ComposerProps {
  /** Under which name what is written is kept until it is posted. */
  draftKey: string;
  /** What the field holds when there is no draft. */
  initialText?: string;
  label: string;
  placeholder: string;
  action: string;
  onPublish: Publish;
  onCancel?: () => void;
  /** The writer's picture. */
  face?: ReactNode;
  /** Where it goes: a channel picker, or nothing. */
  destination?: ReactNode;
  /** What is shown of an address in the text, such as an article's card. */
  preview?: (text: string) => ReactNode;
  /** What is offered where the text is too long; it says when it has taken that over. */
  instead?: (text: string, taken: () => void) => ReactNode;
  autoFocus?: boolean;
  compact?: boolean;
  /** Words alone, as where an earlier post is changed. */
  withoutMedia?: boolean;
}

/** What is pasted or dropped into the form. Words go on as they do. */
function acceptFiles(add: (files: File[]) => void) {
  const take = (event: { preventDefault: () => void }, files: FileList | undefined) => {
    if (!files?.length) return;
    event.preventDefault();
    add([...files]);
  };
  return {
    onPaste: (event: ClipboardEvent) => take(event, event.clipboardData.files),
    onDragOver: (event: DragEvent) => event.dataTransfer.types.includes('Files') && event.preventDefault(),
    onDrop: (event: DragEvent) => take(event, event.dataTransfer.files),
  };
}

/** Where posts, replies and quotes are written. */
export function Composer(props: ComposerProps) {
  const { t } = useLingui();
  const { draftKey, initialText, label, placeholder, action, onPublish, onCancel, face, destination, preview, instead, autoFocus, compact, withoutMedia } = props;
  const draft = useDraft(draftKey, initialText);
  const { text, change } = draft;
  const [entered, setEntered] = useState(Boolean(autoFocus));
  const open = entered || text !== '';
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const weight = useWeight(text);
  const over = weight !== null && weight > limit;
  const media = useAttachments();
  const picker = useRef<HTMLInputElement>(null);
  const empty = text.trim() === '' && media.attachments.length === 0;

  useEffect(() => {
    if (!autoFocus) return;
    const { current } = field;
    current?.focus({ preventScroll: true });
    current?.setSelectionRange(current.value.length, current.value.length);
    // All of it, with its buttons.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, [autoFocus]);

  const submit = useSubmit({ draft, media, field, onPublish, ready: !empty && !over && !media.waiting });

  return (
    <form
      ref={form}
      className={styles.composer}
      data-compact={compact || undefined}
      aria-label={label}
      onFocus={() => {
        setEntered(true);
        loadWeights().catch(() => undefined);
      }}
      onKeyDown={(event) => {
        // In a dialog that is the dialog's.
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        if (event.currentTarget.closest('[role="dialog"]')) return;
        event.preventDefault();
        if (compact && empty && onCancel) onCancel();
        // What is written stays there; the keys are the page's again.
        else event.currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
      }}
      {...(withoutMedia ? {} : acceptFiles(media.add))}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {face}
      <div className={styles.main}>
        <TextField value={text} onChange={change} onSubmit={submit} {...{ label, placeholder, field, compact, autoFocus }} />
        <Attachments attachments={media.attachments} onRemove={media.remove} onDescribe={media.describe} />
        {preview?.(text)}
        {(open || !compact) && (
          <div className={styles.foot}>
            <div className={styles.destination}>{destination}</div>
            {!withoutMedia && (
              <>
                <input
                  ref={picker}
                  type="file"
                  hidden
                  multiple
                  accept={`${PICTURES},${DOCUMENTS}`}
                  onChange={(event) => {
                    media.add([...(event.currentTarget.files ?? [])]);
                    event.currentTarget.value = '';
                  }}
                />
                <ActionButton label={t`Add pictures or files`} icon={<IconPhoto />} type="button" onClick={() => picker.current?.click()} />
              </>
            )}
            {weight !== null && weight > 0 && <Countdown weight={weight} />}
            {over && instead?.(text, () => change(''))}
            {onCancel && (
              <Button variant="plain" onClick={onCancel}>
                <Trans>Cancel</Trans>
              </Button>
            )}
            <Button type="submit" disabled={empty || over || media.waiting}>
              {action}
            </Button>
          </div>
        )}
      </div>
    </form>
  );
}
