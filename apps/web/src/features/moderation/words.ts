/** Why something is reported, as people say it. */
export const REASONS = [
  { value: 'HARASSMENT', label: 'Harassment', description: 'It attacks or shames somebody.' },
  { value: 'HATE', label: 'Hate', description: 'It is directed against people for what they are.' },
  { value: 'CONFIDENTIAL', label: 'Confidential', description: 'Secrets, or somebody’s private affairs.' },
  { value: 'MISLEADING', label: 'Misleading', description: 'It is wrong in a way that does harm.' },
  { value: 'SPAM', label: 'Spam', description: 'It advertises or repeats itself.' },
  { value: 'OTHER', label: 'Something else', description: 'Say what below.' },
] as const;

export function reasonLabel(value: string): string {
  return REASONS.find((reason) => reason.value === value)?.label ?? value;
}

/** What each decision does, before it is made and after. */
export const DECISIONS = {
  DISMISS: { label: 'Leave it', description: 'It stays as it is.', done: 'left it' },
  HIDE: { label: 'Hide it', description: 'Only its author and moderators still see it, with your reason.', done: 'hid it' },
  REMOVE: { label: 'Remove it', description: 'Nobody sees it any more. Where it had replies, a note stays in its place.', done: 'removed it' },
  REOPEN: { label: 'Reopen', description: 'What was hidden or removed is there again until it is decided anew.', done: 'reopened the case' },
} as const;
