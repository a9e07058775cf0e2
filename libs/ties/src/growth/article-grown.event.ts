import { defineEvent } from '#platform';

export interface ArticleGrownEvent {
  readonly articleId: string;
  /** Who grew it, and wrote what is in it of the thread, in the order of their paragraphs; all are UUIDs. */
  readonly growerId: string;
  readonly authorIds: readonly string[];
}

/** A thread became a draft. Its posts' authors are to be offered to write on with whoever grew it. */
export const articleGrown = defineEvent<ArticleGrownEvent>('ties.article-grown');
