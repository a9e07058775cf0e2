import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources, type RequestContext } from '#access';
import { PeopleModule } from '#people';
import { AvatarRemovalResolver } from './avatars/avatar-removal.resolver.js';
import { AvatarResolver } from './avatars/avatar.resolver.js';
import { PeoplePictures } from './avatars/people-pictures.js';
import { PersonAvatarResolver } from './avatars/person-avatar.resolver.js';
import { RemoveAvatarCommand } from './avatars/remove-avatar.command.js';
import { SetAvatarCommand } from './avatars/set-avatar.command.js';
import { RemoveLostBytesJob } from './cleanup/remove-lost-bytes.job.js';
import { RemoveUnusedJob } from './cleanup/remove-unused.job.js';
import { UnusedMediaRepository } from './cleanup/unused-media.repository.js';
import { Deliveries } from './delivery/deliveries.js';
import { MediaAddresses } from './delivery/media-addresses.js';
import { MediaSigner } from './delivery/media-signer.js';
import { FileAway } from './filing/file-away.js';
import { FileFieldsResolver } from './files/file-fields.resolver.js';
import { ImageFieldsResolver } from './images/image-fields.resolver.js';
import type { MediaEntity } from './media/media.entity.js';
import { MediaKind } from './media/media-state.js';
import { MediaLoader, MediaVariantsLoader } from './media/media.loader.js';
import { MediaRepository } from './media/media.repository.js';
import { MediaWritesRepository } from './media/media-writes.repository.js';
import { UsableMedia } from './media/usable-media.js';
import { MediaPlaces } from './places/media-places.js';
import { MediaVisibility } from './places/media-visibility.js';
import { ProcessUploadHandler } from './processing/process-upload.handler.js';
import { TakeOutsidePictureCommand } from './filing/take-outside-picture.command.js';
import { TakePictureCommand } from './filing/take-picture.command.js';
import { ReceiveUploadCommand } from './uploads/receive-upload.command.js';
import { SetAlternativeTextCommand } from './uploads/set-alternative-text.command.js';
import { StartUploadCommand } from './uploads/start-upload.command.js';
import { UploadAddresses } from './uploads/upload-addresses.js';
import { UploadResolver } from './uploads/upload.resolver.js';

const avatars = [AvatarRemovalResolver, AvatarResolver, PeoplePictures, PersonAvatarResolver, RemoveAvatarCommand, SetAvatarCommand];
const media = [FileAway, FileFieldsResolver, ImageFieldsResolver, MediaLoader, MediaPlaces, MediaRepository, MediaVariantsLoader, MediaVisibility, MediaWritesRepository, UsableMedia];
const uploads = [ProcessUploadHandler, ReceiveUploadCommand, SetAlternativeTextCommand, StartUploadCommand, TakeOutsidePictureCommand, TakePictureCommand, UploadAddresses, UploadResolver];
const deliveries = [Deliveries, MediaAddresses, MediaSigner, RemoveLostBytesJob, RemoveUnusedJob, UnusedMediaRepository];

/** Pictures and files: uploads, what is made of them, and who gets them. */
@Module({
  imports: [PeopleModule],
  providers: [...avatars, ...media, ...uploads, ...deliveries],
  exports: [Deliveries, FileAway, MediaAddresses, MediaLoader, MediaPlaces, MediaSigner, MediaWritesRepository, ProcessUploadHandler, ReceiveUploadCommand, StartUploadCommand,
    TakeOutsidePictureCommand, TakePictureCommand, UploadAddresses, UsableMedia],
})
export class MediaModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly loader: MediaLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Image', (context, id) => this.find(context, id, MediaKind.IMAGE));
    this.nodes.register('File', (context, id) => this.find(context, id, MediaKind.FILE));
  }

  private async find(context: RequestContext, id: string, kind: MediaKind): Promise<MediaEntity | null> {
    const found = await this.loader.load(context, id);
    return found?.kind === kind ? found : null;
  }
}
