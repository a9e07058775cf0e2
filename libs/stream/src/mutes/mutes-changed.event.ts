import { defineEvent } from '#platform';

/** That a person mutes something more or less than before. */
export const mutesChanged = defineEvent<{ readonly personId: string }>('stream.mutes-changed');
