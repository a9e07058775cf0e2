import { t } from '@lingui/core/macro';
import { useEffect, useRef, type RefObject } from 'react';
import { showError } from '../../../shared/ui/toast.js';
import type { Publish } from './publish.js';
import type { useAttachments } from './use-attachments.js';
import type { Draft } from './use-draft.js';

interface SubmitOptions {
  draft: Draft;
  media: ReturnType<typeof useAttachments>;
  field: RefObject<HTMLTextAreaElement | null>;
  onPublish: Publish;
  /** There is something to send, and it may be sent. */
  ready: boolean;
}

/**
 * Sends what is in a composer. The field is empty at once; what isn’t taken is back in it, above what was written since, also where the
 * composer has gone meanwhile: its draft has it then.
 */
export function useSubmit({ draft, media, field, onPublish, ready }: SubmitOptions): () => void {
  const send = async (text: string, { attachments, attached }: Pick<typeof media, 'attachments' | 'attached'>) => {
    const settle = draft.send(text);
    media.put([]);
    const again = () => (field.current ? current.current() : void send(text, { attachments, attached }));
    let taken = false;
    try {
      taken = await onPublish(text.trim(), attached(), again);
    } catch (error) {
      showError(t`That didn’t work; your words are kept. Try again.`);
      reportError(error);
    }
    settle(taken);
    if (taken) return attachments.forEach(({ preview }) => URL.revokeObjectURL(preview));
    media.put(attachments);
    field.current?.focus({ preventScroll: true });
  };
  const submit = () => {
    if (ready) void send(draft.text, media);
  };
  const current = useRef(submit);
  useEffect(() => {
    current.current = submit;
  });
  return submit;
}
