import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { MediaKind, type MediaPlace, MediaPlaces, UsableMedia } from '#media';
import { said, type Sql, sql as query, type SqlFragment, UserError } from '#platform';
import { listableTo } from '../posts/post-visibility.js';
import { PostMediaRepository } from './post-media.repository.js';

const MAX = 4;

/** UUIDs of what a post is to show and offer. */
export interface MediaToAttach {
  readonly imageIds?: readonly string[] | undefined;
  readonly fileIds?: readonly string[] | undefined;
}

export function hasMedia({ imageIds = [], fileIds = [] }: MediaToAttach): boolean {
  return imageIds.length + fileIds.length > 0;
}

/** Posts as a place for pictures and files: who may read a post may read what it shows and offers. */
@Injectable()
export class PostMedia implements MediaPlace, OnModuleInit {
  constructor(
    private readonly places: MediaPlaces,
    private readonly usable: UsableMedia,
    private readonly media: PostMediaRepository,
  ) {}

  onModuleInit(): void {
    this.places.register(this);
  }

  /** @throws UserError BAD_USER_INPUT for more than four of either or one twice; as UsableMedia for what isn't the viewer's own and ready */
  async attach(sql: Sql, viewer: Viewer, postId: string, { imageIds = [], fileIds = [] }: MediaToAttach): Promise<void> {
    assertFew(imageIds, 'imageIds', 'pictures');
    assertFew(fileIds, 'fileIds', 'files');
    await this.usable.assert(sql, viewer, MediaKind.IMAGE, imageIds, 'imageIds');
    await this.usable.assert(sql, viewer, MediaKind.FILE, fileIds, 'fileIds');
    const all = [...imageIds, ...fileIds];
    if (all.length > 0) await this.media.attach(sql, postId, all);
  }

  holds(mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM post_media h WHERE h.media_id = ${mediaId})`;
  }

  readableBy(viewer: Viewer, mediaId: SqlFragment): SqlFragment {
    return query`EXISTS (SELECT 1 FROM post_media h JOIN post p ON p.id = h.post_id WHERE h.media_id = ${mediaId} AND ${listableTo(viewer, 'p')})`;
  }
}

function assertFew(ids: readonly string[], field: string, what: string): void {
  if (ids.length > MAX) throw new UserError('BAD_USER_INPUT', said`At most ${MAX} ${what} in a post.`, field);
  if (new Set(ids).size < ids.length) throw new UserError('BAD_USER_INPUT', 'Name each once.', field);
}
