import { useEffect, useRef, type RefObject } from 'react';
import type { ComposerProps } from './composer.js';
import type { useAttachments } from './use-attachments.js';

interface SubmitOptions {
  text: string;
  setText: (text: string) => void;
  media: ReturnType<typeof useAttachments>;
  field: RefObject<HTMLTextAreaElement | null>;
  onPublish: ComposerProps['onPublish'];
  /** There is something to send, and it may be sent. */
  ready: boolean;
}

/**
 * Sends what is in a composer. The field is empty at once; what isn’t taken is back in it, above what was written since, also where the
 * composer has gone meanwhile: its draft has it then.
 */
export function useSubmit({ text, setText, media, field, onPublish, ready }: SubmitOptions): () => void {
  const send = async (sent: string, { attachments, attached }: Pick<typeof media, 'attachments' | 'attached'>) => {
    setText('');
    media.put([]);
    const again = () => (field.current ? current.current() : void send(sent, { attachments, attached }));
    if (await onPublish(sent.trim(), attached(), again)) {
      attachments.forEach(({ preview }) => URL.revokeObjectURL(preview));
      return;
    }
    media.put(attachments);
    const since = field.current?.value;
    setText(since ? `${sent}\n${since}` : sent);
    field.current?.focus({ preventScroll: true });
  };
  const submit = () => {
    if (ready) void send(text, media);
  };
  const current = useRef(submit);
  useEffect(() => {
    current.current = submit;
  });
  return submit;
}
