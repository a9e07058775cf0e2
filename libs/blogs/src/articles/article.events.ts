import { defineEvent } from '#platform';

export interface ArticleEvent {
  readonly articleId: string;
  /** What the article was then; it may be another by now. */
  readonly revisionId: string;
}

export interface ArticleSharedEvent extends ArticleEvent {
  readonly personId: string;
}

/** It has come out. */
export const articlePublished = defineEvent<ArticleEvent>('blogs.article-published');
/** It was saved, scheduled or commented on, or a restriction came or went. */
export const articleUpdated = defineEvent<ArticleEvent>('blogs.article-updated');
/** Somebody may write it too, or comment on it. */
export const articleShared = defineEvent<ArticleSharedEvent>('blogs.article-shared');
/** It was brought in from elsewhere, with its old date. Nobody is told; what is kept about articles takes it up. */
export const articleImported = defineEvent<ArticleEvent>('blogs.article-imported');
/** It was deleted for good. */
export const articleDeleted = defineEvent<ArticleEvent>('blogs.article-deleted');
