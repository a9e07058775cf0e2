import { setTimeout as pause } from 'node:timers/promises';
import { Controller, HttpStatus, Param, Put, Query, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type MediaEntity, MediaState, MediaWritesRepository, ReceiveUploadCommand, REFUSAL_TEXTS, UploadAddresses, type UploadPermit } from '#media';
import { Database, notFound, parseId, said, tooFast, Turns, UserError } from '#platform';
import { MediaErrorFilter } from './media-error.filter.js';
import { MediaViewer } from './media-viewer.js';

/** A picture is ready within a second or two; who waits longer asks by node(id). */
const PATIENCE_MS = 20_000;
const POLL_MS = 100;
/** Uploads of one person. What waits isn't read, so that its sender waits, too. */
const TURNS = { atOnce: 4, waiting: 60 };
/** What is said to who sends more than that. */
const SOON = 5;

/** Takes the bytes of uploads. */
@Controller('media/uploads')
@UseFilters(MediaErrorFilter)
export class UploadsController {
  private readonly turns = new Turns(TURNS);

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
    if (!(await this.receiveInTurn(permit, request))) return;
    const media = await this.outcome(parseId(id)?.uuid as string, request);
    if (media.refusal) throw new UserError('BAD_USER_INPUT', REFUSAL_TEXTS[media.refusal][media.kind], 'body');
    response.status(media.state === MediaState.READY ? HttpStatus.OK : HttpStatus.ACCEPTED).json({ id, state: media.state });
  }

  /** @returns false where the sender has gone before it was their turn */
  private async receiveInTurn(permit: UploadPermit, request: Request): Promise<boolean> {
    const end = await this.turns.take(permit.personId);
    if (!end) throw tooFast(said`You send many pictures and files at once; try again in ${SOON} s.`, SOON);
    try {
      if (request.destroyed) return false;
      const announced = request.headers['content-length'];
      await this.receive.run(permit, request, announced === undefined ? undefined : Number(announced));
      return true;
    } finally {
      end();
    }
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
