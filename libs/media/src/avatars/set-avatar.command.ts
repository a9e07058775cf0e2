import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { ChangeAvatarCommand, type PersonEntity } from '#people';
import { Database, Storage, UserError } from '#platform';
import { TakePictureCommand } from '../filing/take-picture.command.js';
import { variantKey } from '../media/media-keys.js';
import { MediaKind } from '../media/media-state.js';
import { MediaRepository } from '../media/media.repository.js';
import { UsableMedia } from '../media/usable-media.js';

const ENOUGH = 320;

/** Shows a picture for the viewer, or none. What it is made of stays an upload like others, and is gone after a day if nothing else holds it. */
@Injectable()
export class SetAvatarCommand {
  constructor(
    private readonly database: Database,
    private readonly storage: Storage,
    private readonly usable: UsableMedia,
    private readonly media: MediaRepository,
    private readonly pictures: TakePictureCommand,
    private readonly change: ChangeAvatarCommand,
  ) {}

  /**
   * @param imageId the UUID of an upload of theirs, null for none
   * @throws UserError NOT_FOUND for what isn't there or another's, CONFLICT for what isn't ready yet, BAD_USER_INPUT for what was refused
   */
  async run(viewer: Viewer, imageId: string | null): Promise<PersonEntity> {
    const personId = personOf(viewer);
    const avatarId = imageId === null ? null : await this.squareOf(viewer, imageId);
    return this.database.transaction((sql) => this.change.run(sql, personId, avatarId));
  }

  /** Cut from the hub's own copy, the narrowest that is good enough: what was sent is gone. */
  private async squareOf(viewer: Viewer, imageId: string): Promise<string> {
    await this.database.transaction((sql) => this.usable.assert(sql, viewer, MediaKind.IMAGE, [imageId], 'imageId'));
    const variants = (await this.media.variants(this.database, [imageId])).filter((variant) => variant.contentType === 'image/webp');
    const best = variants.find(({ width, height }) => Math.min(width, height) >= ENOUGH) ?? variants.at(-1);
    const stored = best && (await this.storage.get(variantKey(imageId, best.name)));
    const squareId = stored && (await this.pictures.run(await buffer(stored.body), 'SQUARE'));
    if (squareId === undefined) throw new UserError('CONFLICT', 'The picture is gone; send it again.', 'imageId');
    return squareId;
  }
}
