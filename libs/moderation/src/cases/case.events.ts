import { defineEvent } from '#platform';

/** That a case was reported to, decided or opened again. */
export const caseChanged = defineEvent<{ readonly caseId: string }>('moderation.case-changed');
