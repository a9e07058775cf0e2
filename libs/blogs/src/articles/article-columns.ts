import { join, raw, type SqlFragment } from '#platform';
import type { ArticleHead } from './article.entity.js';

const HEAD = {
  id: true, streamKey: true, slug: true, blogId: true, channelId: true, audienceId: true, authorId: true, title: true, ownExcerpt: true, derivedExcerpt: true, renderedBy: true,
  readingMinutes: true, categoryId: true, coverId: true, sticky: true, restriction: true, restrictionReason: true, restrictedAt: true, scheduledFor: true, scheduleTimeZone: true,
  scheduleFailure: true, revisionId: true, publishedAt: true, createdAt: true, updatedAt: true, deletedAt: true,
} satisfies Record<keyof ArticleHead, true>;

/** The columns of an ArticleHead, to select: PostgreSQL fetches a long text from elsewhere, piece by piece, for each row that asks for it. */
export function articleHead(alias: string): SqlFragment {
  return join(Object.keys(HEAD).map((name) => raw(`${alias}.${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`)), ', ');
}
