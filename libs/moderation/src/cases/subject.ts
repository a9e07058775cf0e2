import type { ArticleEntity, ArticleHead } from '#blogs';
import type { PostEntity } from '#stream';

export type SubjectKind = 'POST' | 'ARTICLE';

/** What is reported, as it is now. */
export type Subject = { readonly kind: 'POST'; readonly row: PostEntity } | { readonly kind: 'ARTICLE'; readonly row: ArticleHead };

/** What somebody reports: with its text, to be taken down. */
export type ReportedSubject = Exclude<Subject, { kind: 'ARTICLE' }> | { readonly kind: 'ARTICLE'; readonly row: ArticleEntity };

/** What a subject says changes with it: a post's version, an article's revision. */
export function versionOf(subject: Subject): string {
  return subject.kind === 'POST' ? String(subject.row.version) : subject.row.revisionId;
}
