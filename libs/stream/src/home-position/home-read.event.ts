import { defineEvent } from '#platform';

/** That a person has read their Home further than before. */
export const homeRead = defineEvent<{ readonly personId: string }>('stream.home-read');
