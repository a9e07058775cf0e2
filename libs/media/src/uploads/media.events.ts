import { defineEvent } from '#platform';

/** An upload's bytes are all there, and nobody has looked into them yet. */
export const mediaUploaded = defineEvent<{ readonly mediaId: string }>('media.uploaded');
