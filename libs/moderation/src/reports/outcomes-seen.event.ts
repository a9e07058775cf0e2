import { defineEvent } from '#platform';

/** That a person has seen what became of reports of theirs. */
export const outcomesSeen = defineEvent<{ readonly personId: string }>('moderation.outcomes-seen');
