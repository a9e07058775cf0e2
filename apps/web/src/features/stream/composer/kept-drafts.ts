const DRAFT = 'tidings-draft:';
const SENT = 'tidings-sent:';

/** As it was written on this page: storage may be full or switched off, and then it lives as long as the page. */
const drafts = new Map<string, string>();
const sent = new Map<string, readonly string[]>();

function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function write(key: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    // See `drafts`.
  }
}

/** Texts below one another. */
export function joined(...texts: readonly string[]): string {
  return texts.filter(Boolean).join('\n');
}

export function keepDraft(key: string, text: string): void {
  drafts.set(key, text);
  write(DRAFT + key, text);
}

/** What is kept under a key in this browser tab. What was on its way when the page was left is part of it: it may not have arrived. */
export function keptDraft(key: string): string {
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const text = joined(read(SENT + key), read(DRAFT + key));
  write(SENT + key, '');
  keepDraft(key, text);
  return text;
}

/** Keeps a text while it is on its way. @returns ends that */
export function keepSent(key: string, text: string): () => void {
  const keep = (texts: readonly string[]) => {
    sent.set(key, texts);
    write(SENT + key, joined(...texts));
  };
  keep([...(sent.get(key) ?? []), text]);
  return () => {
    const texts = sent.get(key) ?? [];
    keep(texts.filter((_, place) => place !== texts.indexOf(text)));
  };
}
