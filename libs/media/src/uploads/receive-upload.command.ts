import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Database, notFound, Outbox, parseId, said, type Sql, Storage, UserError } from '#platform';
import { REFUSAL_TEXTS } from '../inspection/refusal-texts.js';
import { mayBeTaken } from '../inspection/taken-types.js';
import type { MediaEntity } from '../media/media.entity.js';
import { newUploadKey } from '../media/media-keys.js';
import { MediaKind, MediaState } from '../media/media-state.js';
import { MediaRepository } from '../media/media.repository.js';
import { MediaWritesRepository } from '../media/media-writes.repository.js';
import { type Arriving, DailyRooms } from './daily-rooms.js';
import { IncomingBytes } from './incoming-bytes.js';
import { mediaUploaded } from './media.events.js';
import type { UploadPermit } from './upload-addresses.js';

/** What one person may have sent within a day without using it. */
const MAX_UNUSED = 200;

/** Takes an upload's bytes, without ever holding more than a piece of them. What breaks off leaves nothing, and can be sent again. */
@Injectable()
export class ReceiveUploadCommand {
  private readonly rooms = new DailyRooms();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly writes: MediaWritesRepository,
    private readonly storage: Storage,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @param announced how many bytes the sender said there are; undefined: it didn't say
   * @throws UserError BAD_USER_INPUT for what is empty, too large, broken off or surely no picture or file that is taken; CONFLICT where
   * the bytes had come already; RATE_LIMITED; NOT_FOUND
   */
  async run(permit: UploadPermit, body: Readable, announced: number | undefined): Promise<void> {
    const { media, left } = await this.awaiting(permit, announced ?? 1);
    const arriving = this.rooms.begin(permit.personId, left);
    let kept = false;
    try {
      if (!arriving.has(announced ?? 1)) throw this.sentEnough();
      await this.take(media, permit.personId, this.incoming(media.kind, body, announced, arriving));
      kept = true;
    } finally {
      arriving.end(kept);
    }
  }

  private incoming(kind: MediaKind, body: Readable, announced: number | undefined, arriving: Arriving): IncomingBytes {
    const { maxImageBytes, maxFileBytes } = this.config.media;
    return new IncomingBytes(body, kind === MediaKind.IMAGE ? maxImageBytes : maxFileBytes, announced, (bytes) => {
      if (!arriving.take(bytes)) throw this.sentEnough();
    });
  }

  private async take(media: MediaEntity, personId: string, incoming: IncomingBytes): Promise<void> {
    const { chunks, contentType } = await incoming.first();
    if (!mayBeTaken(media.kind, contentType)) throw new UserError('BAD_USER_INPUT', REFUSAL_TEXTS.UNSUPPORTED_TYPE[media.kind], 'body');
    const key = newUploadKey(media.id);
    await this.storage.put(key, incoming.all(chunks));
    try {
      await this.keep(media.id, personId, key, incoming.bytes);
    } catch (error) {
      await this.storage.delete([key]);
      throw error;
    }
  }

  /** What they have sent is asked again, one upload of a person's after the other: many at once had all been let in before any had come. */
  private async keep(mediaId: string, personId: string, key: string, bytes: number): Promise<void> {
    await this.database.transaction(async (sql) => {
      await this.writes.inTurn(sql, personId);
      await this.assertRoom(sql, personId, bytes);
      if (!(await this.writes.received(sql, mediaId, key, bytes))) throw alreadySent();
      await this.outbox.add(sql, mediaUploaded, { mediaId });
    });
  }

  private async awaiting({ id, personId }: UploadPermit, bytes: number): Promise<{ media: MediaEntity; left: number }> {
    const media = await this.writes.find(this.database, parseId(id)?.uuid as string);
    if (media?.uploaderId !== personId) throw notFound('upload');
    if (media.state !== MediaState.AWAITING) throw alreadySent();
    return { media, left: await this.assertRoom(this.database, personId, bytes) };
  }

  /** @returns how many bytes are left of the day */
  private async assertRoom(sql: Sql, personId: string, bytes: number): Promise<number> {
    if ((await this.media.unused(sql, personId)) >= MAX_UNUSED) {
      throw new UserError('RATE_LIMITED', said`You have sent ${MAX_UNUSED} pictures and files within a day that hang on nothing; use some, or wait until they are removed.`);
    }
    const left = this.config.media.maxDailyBytes - (await this.media.sent(sql, personId));
    if (bytes > left) throw this.sentEnough();
    return left;
  }

  private sentEnough(): UserError {
    return new UserError('RATE_LIMITED', said`You have sent as much within a day as one person may, ${this.config.media.maxDailyBytes / 1_000_000} MB; go on tomorrow.`);
  }
}

function alreadySent(): UserError {
  return new UserError('CONFLICT', 'The bytes of this upload have come already; start another for others.');
}
