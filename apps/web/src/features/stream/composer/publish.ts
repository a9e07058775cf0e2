import type { Attached } from './use-attachments.js';

/** Sends a text; false keeps it in the field, because it wasn't taken. `again` tries once more with what is in the field then. */
export type Publish = (text: string, attached: Attached, again: () => void) => Promise<boolean>;
