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

/** What each decision does, before it is made and after; `post` and `article` name the button that makes it. */
export const DECISIONS = {
  DISMISS: { label: msg`Leave it`, post: msg`Leave the post`, article: msg`Leave the article`, description: msg`It stays as it is.`, done: msg`{moderator} left it` },
  HIDE: { label: msg`Hide it`, post: msg`Hide the post`, article: msg`Hide the article`, description: msg`Its author and moderators still see it, with your reason. Others see that a moderator hid it.`, done: msg`{moderator} hid it` },
  REMOVE: { label: msg`Remove it`, post: msg`Remove the post`, article: msg`Remove the article`, description: msg`Nobody sees it any more. Who could read it sees that a moderator removed it.`, done: msg`{moderator} removed it` },
  REOPEN: { label: msg`Reopen`, description: msg`What was hidden or removed is there again until it is decided anew.`, done: msg`{moderator} reopened the case` },
} as const;

/** What is decided anew, where its authors ask to look again at what was hidden or removed: to take that back, or to let it stand. */
export const ANEW = {
  back: { label: msg`Take the decision back`, description: msg`It is there again for all who may read it.` },
  HIDE: { label: msg`Keep it hidden`, description: msg`What was decided stands. Its author can’t ask again.` },
  REMOVE: { label: msg`Keep it removed`, description: msg`What was decided stands. Its author can’t ask again.` },
} as const;
