import { t } from '@lingui/core/macro';

/** Why a post isn’t there any more, on its place. Its author and moderators read the reason, too. */
export function whyGone(restriction: { kind: string; reason?: string | null } | null | undefined): string {
  const reason = restriction?.reason;
  if (restriction?.kind === 'HIDDEN') return t`A moderator hid this post.`;
  if (restriction?.kind !== 'REMOVED') return t`This post was deleted.`;
  return reason ? t`A moderator removed this post: ${reason}` : t`A moderator removed this post.`;
}
