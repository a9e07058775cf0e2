import { defineEvent } from '#platform';

export interface PicturesWantedEvent {
  readonly articleId: string;
}

/** An article was saved that shows pictures of other sites. */
export const picturesWanted = defineEvent<PicturesWantedEvent>('blogs.pictures-wanted');
