import { defineEvent } from '#platform';
import type { IndexedKind } from '../documents/document-source.js';

/** The documents of a kind are to be made anew from here on. A migration asks for it, and each step for the next. */
export const reindexingDue = defineEvent<{ readonly kind: IndexedKind; readonly after: string }>('search.reindexing-due');
