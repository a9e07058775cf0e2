import { defineEvent } from '#platform';

/** That those who wrote it have something to be told of a case. What is done in it otherwise isn't theirs to notice: that somebody reported it, say. */
export const authorsTold = defineEvent<{ readonly caseId: string }>('moderation.authors-told');

/** That a person has seen what was decided about what they wrote. */
export const decisionsSeen = defineEvent<{ readonly personId: string }>('moderation.decisions-seen');
