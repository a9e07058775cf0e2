import { defineEvent } from '#platform';

/** Somebody wants the record checked now. */
export const auditCheckRequested = defineEvent<{ readonly requestedAt: string }>('audit.check-requested');
