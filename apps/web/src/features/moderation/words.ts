import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why something is reported, as people say it. */
export const REASONS = [
  { value: 'HARASSMENT', label: msg`Harassment`, description: msg`It attacks or shames somebody.` },
  { value: 'HATE', label: msg`Hate`, description: msg`It is directed against people for what they are.` },
  { value: 'CONFIDENTIAL', label: msg`Confidential`, description: msg`Secrets, or somebody’s private affairs.` },
  { value: 'MISLEADING', label: msg`Misleading`, description: msg`It is wrong in a way that does harm.` },
  { value: 'SPAM', label: msg`Spam`, description: msg`It advertises or repeats itself.` },
  { value: 'OTHER', label: msg`Something else`, description: msg`Say what below.` },
] as const;

export function reasonLabel(value: string): string {
  const reason = REASONS.find((each) => each.value === value);
  return reason ? i18n.t(reason.label) : value;
}

/** What each decision does, before it is made and after. */
export const DECISIONS = {
  DISMISS: { label: msg`Leave it`, description: msg`It stays as it is.`, done: msg`{moderator} left it` },
  HIDE: { label: msg`Hide it`, description: msg`Its author and moderators still see it, with your reason. Others see that a moderator hid it.`, done: msg`{moderator} hid it` },
  REMOVE: { label: msg`Remove it`, description: msg`Nobody sees it any more. Who could read it sees that a moderator removed it.`, done: msg`{moderator} removed it` },
  REOPEN: { label: msg`Reopen`, description: msg`What was hidden or removed is there again until it is decided anew.`, done: msg`{moderator} reopened the case` },
} as const;
