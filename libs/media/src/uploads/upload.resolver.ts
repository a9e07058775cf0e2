import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Inject } from '@nestjs/common';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { CONFIG, type Config, decodeId, notFound } from '#platform';
import type { MediaEntity } from '../media/media.entity.js';
import { MediaKind } from '../media/media-state.js';
import { MediaLoader } from '../media/media.loader.js';
import { SetAlternativeTextCommand } from './set-alternative-text.command.js';
import { StartUploadCommand } from './start-upload.command.js';
import { UploadAddresses } from './upload-addresses.js';
import {
  SetAlternativeTextInput, SetAlternativeTextPayload, StartFileUploadInput, StartFileUploadPayload, StartImageUploadInput, StartImageUploadPayload,
} from './upload.inputs.js';

/** Beginning uploads. Their bytes come by HTTP (apps/gateway). */
@Resolver()
export class UploadResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly media: MediaLoader,
    private readonly start: StartUploadCommand,
    private readonly setText: SetAlternativeTextCommand,
    private readonly addresses: UploadAddresses,
  ) {}

  @Mutation(() => StartImageUploadPayload, { description: 'Begin the upload of a picture. Unused, it is removed after a day.' })
  @Allow('write')
  async startImageUpload(
    @Args('input') input: StartImageUploadInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<StartImageUploadPayload> {
    const { alternativeText, idempotencyKey } = input;
    const begun = await this.begin(context, viewer, await this.start.run(viewer, {
      kind: MediaKind.IMAGE, alternativeText: alternativeText ?? undefined, idempotencyKey: idempotencyKey ?? undefined,
    }));
    return { image: begun.media, uploadUrl: begun.uploadUrl };
  }

  @Mutation(() => StartFileUploadPayload, { description: 'Begin the upload of a file to be downloaded. Unused, it is removed after a day.' })
  @Allow('write')
  async startFileUpload(
    @Args('input') input: StartFileUploadInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<StartFileUploadPayload> {
    const begun = await this.begin(context, viewer, await this.start.run(viewer, { kind: MediaKind.FILE, name: input.name, idempotencyKey: input.idempotencyKey ?? undefined }));
    return { file: begun.media, uploadUrl: begun.uploadUrl };
  }

  @Mutation(() => SetAlternativeTextPayload, { description: 'Say what is to be seen on a picture of your own, also after it was posted.' })
  @Allow('write')
  async setAlternativeText(
    @Args('input') input: SetAlternativeTextInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<SetAlternativeTextPayload> {
    const id = decodeId('image', input.imageId, 'imageId');
    await this.setText.run(viewer, id, input.alternativeText);
    return { image: await this.asNow(context, id) };
  }

  private async begin(context: RequestContext, viewer: Viewer, id: string): Promise<{ media: MediaEntity; uploadUrl: string }> {
    const media = await this.asNow(context, id);
    return { media, uploadUrl: this.config.http.publicUrl + (await this.addresses.of(viewer, media.kind, id)) };
  }

  private async asNow(context: RequestContext, id: string): Promise<MediaEntity> {
    const media = await this.media.load(context, id);
    if (!media) throw notFound('upload');
    return media;
  }
}
