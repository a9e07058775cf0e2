import { useCallback, useState } from 'react';

const prefix = 'tidings-draft:';

function stored(key: string): string {
  try {
    return sessionStorage.getItem(prefix + key) ?? '';
  } catch {
    return '';
  }
}

/** What is being written, kept in this browser tab until it is posted: a reload or an expired session loses nothing. */
export function useDraft(key: string, initial = ''): [string, (text: string) => void] {
  const [text, setText] = useState(() => stored(key) || initial);
  const change = useCallback(
    (next: string) => {
      setText(next);
      try {
        if (next) sessionStorage.setItem(prefix + key, next);
        else sessionStorage.removeItem(prefix + key);
      } catch {
        // Storage is full or switched off: the draft lives as long as the page.
      }
    },
    [key],
  );
  return [text, change];
}
