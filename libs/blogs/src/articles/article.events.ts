import { defineEvent } from '#platform';

export interface ArticleEvent {
  readonly articleId: string;
}

export const articlePublished = defineEvent<ArticleEvent>('blogs.article-published');
/** It was saved, or a restriction came or went. */
export const articleUpdated = defineEvent<ArticleEvent>('blogs.article-updated');
export const articleDeleted = defineEvent<ArticleEvent>('blogs.article-deleted');
