import { t } from '@lingui/core/macro';

export interface Restricted {
  kind: string;
  reason?: string | null;
}

/** Why a post or an article isn’t there any more, on its place. Its authors and moderators read the reason, too. */
export function whyGone(restriction: Restricted | null | undefined, what: 'post' | 'article' = 'post'): string {
  const reason = restriction?.reason;
  const article = what === 'article';
  if (restriction?.kind === 'HIDDEN') return article ? t`A moderator hid this article.` : t`A moderator hid this post.`;
  if (restriction?.kind !== 'REMOVED') return article ? t`This article was deleted.` : t`This post was deleted.`;
  if (!reason) return article ? t`A moderator removed this article.` : t`A moderator removed this post.`;
  return article ? t`A moderator removed this article: ${reason}` : t`A moderator removed this post: ${reason}`;
}
