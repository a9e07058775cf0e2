import { defineEvent } from '#platform';

export interface PicturesWantedEvent {
  readonly articleId: string;
  /** Who saved it; unset: an importer or an app. */
  readonly personId?: string | undefined;
  /** When that was, ISO 8601, where this is what was left over then. */
  readonly savedAt?: string;
}

/** An article was saved that shows pictures of other sites, or there are more of them than were brought in at a time. */
export const picturesWanted = defineEvent<PicturesWantedEvent>('blogs.pictures-wanted');
