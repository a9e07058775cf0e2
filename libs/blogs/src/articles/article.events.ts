import { defineEvent } from '#platform';

export interface ArticleEvent {
  readonly articleId: string;
}

export const articlePublished = defineEvent<ArticleEvent>('blogs.article-published');
export const articleUpdated = defineEvent<ArticleEvent>('blogs.article-updated');
export const articleDeleted = defineEvent<ArticleEvent>('blogs.article-deleted');
