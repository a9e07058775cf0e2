import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Database, notFound } from '#platform';
import { MediaKind } from '../media/media-state.js';
import { MediaRepository } from '../media/media.repository.js';
import { MediaWritesRepository } from '../media/media-writes.repository.js';
import { altText } from './alternative-text.js';

/** Says what is to be seen on one's own picture, also after it was posted. */
@Injectable()
export class SetAlternativeTextCommand {
  constructor(
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly writes: MediaWritesRepository,
  ) {}

  /** @throws UserError NOT_FOUND for what isn't one's own or may not be read any more, BAD_USER_INPUT for more than 1,000 characters */
  run(viewer: Viewer, imageId: string, text: string): Promise<void> {
    const clean = altText(text);
    return this.database.transaction(async (sql) => {
      // Whoever has left the room where it hangs says nothing to those in it any more.
      const [image] = await this.media.own(sql, viewer, MediaKind.IMAGE, [imageId]);
      if (!image) throw notFound('image', 'imageId');
      await this.writes.setAlternativeText(sql, imageId, clean);
    });
  }
}
