import { defineEvent } from '#platform';

export interface PostEvent {
  readonly postId: string;
  readonly version: number;
}

/** A post, reply, quote or repost is there: published, or let out after it was held from the start. */
export const postPublished = defineEvent<PostEvent>('stream.post-published');
/** Its text or what it carries is another, or a restriction came or went. */
export const postEdited = defineEvent<PostEvent>('stream.post-edited');
/** It was brought in from elsewhere, with its old date. Nobody is told; what is kept about posts takes it up. */
export const postImported = defineEvent<PostEvent>('stream.post-imported');
/** It was deleted, or a repost was taken back. */
export const postDeleted = defineEvent<PostEvent>('stream.post-deleted');
