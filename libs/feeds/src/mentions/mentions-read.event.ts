import { defineEvent } from '#platform';

/** That a person has read what mentions them further than before. */
export const mentionsRead = defineEvent<{ readonly personId: string }>('feeds.mentions-read');
