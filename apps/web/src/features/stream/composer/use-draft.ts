import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useSelf } from '../../../shared/graphql/frame.js';
import { joined, keepDraft, keepSent, keptDraft } from './kept-drafts.js';

export interface Draft {
  text: string;
  change: (text: string) => void;
  /** Takes a text out of the field, to be sent. @returns to be told whether it was taken: what wasn’t is back, above what was written since */
  send: (text: string) => (taken: boolean) => void;
}

/**
 * What is being written, kept in this browser tab until the hub has it: a reload, an expired session or a failure loses nothing. It is kept for who
 * wrote it: who signs in next in this tab doesn’t find it.
 */
export function useDraft(name: string, initial = ''): Draft {
  const personId = useSelf()?.id;
  const key = personId && `${personId}:${name}`;
  const [draft, setDraft] = useState(() => ({ key, text: (key && keptDraft(key)) || initial }));
  // Who writes is known a moment after the page is there.
  if (key && draft.key !== key) setDraft({ key, text: (draft.text === initial ? keptDraft(key) : joined(keptDraft(key), draft.text)) || initial });
  const now = useRef(draft.text);
  now.current = draft.text;
  const keepFor = useEffectEvent((who: string) => {
    if (now.current !== initial) keepDraft(who, now.current);
  });
  useEffect(() => {
    if (key) keepFor(key);
  }, [key]);

  const change = useCallback(
    (text: string) => {
      now.current = text;
      setDraft({ key, text });
      if (key) keepDraft(key, text);
    },
    [key],
  );
  const send = useCallback(
    (text: string) => {
      // The field may have gone meanwhile, with what was written in it since.
      const current = () => (key ? keptDraft(key) : now.current);
      const arrived = key ? keepSent(key, text) : () => undefined;
      const rest = current();
      change(rest.startsWith(`${text}\n`) ? rest.slice(text.length + 1) : '');
      return (taken: boolean) => {
        if (!taken) change(joined(text, current()));
        arrived();
      };
    },
    [key, change],
  );
  return { text: draft.text, change, send };
}
