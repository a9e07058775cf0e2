import { setTimeout as pause } from 'node:timers/promises';
import { Controller, HttpStatus, Param, Put, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type MediaEntity, MediaState, MediaWritesRepository, ReceiveUploadCommand, REFUSAL_TEXTS, UploadAddresses } from '#media';
import { Database, notFound, parseId, UserError } from '#platform';
import { MediaErrorFilter } from './media-error.filter.js';
import { MediaViewer } from './media-viewer.js';

/** A picture is ready within a second or two; who waits longer asks by node(id). */
const PATIENCE_MS = 20_000;
const POLL_MS = 100;

/** Takes the bytes of uploads. */
@Controller('media/uploads')
@UseFilters(MediaErrorFilter)
export class UploadsController {
  constructor(
    private readonly database: Database,
    private readonly addresses: UploadAddresses,
    private readonly viewer: MediaViewer,
    private readonly receive: ReceiveUploadCommand,
    private readonly media: MediaWritesRepository,
  ) {}

  /** 200 when it is ready, 202 when that takes long, 4xx with what is wrong. */
  @Put(':id')
  async put(@Param('id') id: string, @Query('token') token: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const permit = typeof token === 'string' ? await this.addresses.check(id, token) : undefined;
    if (!permit) throw notFound('upload');
    await this.viewer.assertUploader(request.headers, permit);
    const announced = request.headers['content-length'];
    await this.receive.run(permit, request, announced === undefined ? undefined : Number(announced));
    const media = await this.outcome(parseId(id)?.uuid as string, request);
    if (media.refusal) throw new UserError('BAD_USER_INPUT', REFUSAL_TEXTS[media.refusal][media.kind], 'body');
    response.status(media.state === MediaState.READY ? HttpStatus.OK : HttpStatus.ACCEPTED).json({ id, state: media.state });
  }

  private async outcome(mediaId: string, request: Request): Promise<MediaEntity> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const media = await this.media.find(this.database, mediaId);
      if (!media) throw notFound('upload');
      if (media.state !== MediaState.PROCESSING || Date.now() > until || request.socket.destroyed) return media;
      await pause(POLL_MS);
    }
  }
}
