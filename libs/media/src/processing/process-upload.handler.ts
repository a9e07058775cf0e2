import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type EventHandler, EventHandlers, type RelayedEvent, Storage } from '#platform';
import { nameFor } from '../inspection/taken-types.js';
import type { MediaEntity } from '../media/media.entity.js';
import { variantKey } from '../media/media-keys.js';
import { MediaKind, MediaState } from '../media/media-state.js';
import { MediaWritesRepository } from '../media/media-writes.repository.js';
import { mediaUploaded } from '../uploads/media.events.js';
import { type Apart, inspectApart } from './inspect-apart.js';

/**
 * Looks into what was uploaded. A picture is made anew and what was sent is thrown away, with the place and time that cameras write
 * into it; a file is kept as it is. What is refused leaves no bytes.
 */
@Injectable()
export class ProcessUploadHandler implements EventHandler<{ readonly mediaId: string }>, OnModuleInit {
  readonly name = 'media.process-upload';
  readonly event = mediaUploaded;

  constructor(
    private readonly database: Database,
    private readonly writes: MediaWritesRepository,
    private readonly storage: Storage,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  handle(event: RelayedEvent<{ readonly mediaId: string }>): Promise<void> {
    return this.process(event.payload.mediaId);
  }

  /** Does nothing where it was done already. */
  async process(mediaId: string): Promise<void> {
    const media = await this.writes.find(this.database, mediaId);
    if (media?.state !== MediaState.PROCESSING || media.storageKey === null) return;
    const folder = await mkdtemp(join(tmpdir(), 'tidings-media-'));
    try {
      await this.lookInto(media, media.storageKey, folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async lookInto(media: MediaEntity, sentKey: string, folder: string): Promise<void> {
    const path = join(folder, 'sent');
    const sent = await this.storage.get(sentKey);
    if (!sent) throw new Error(`The bytes of media ${media.id} are gone`);
    await pipeline(sent.body, createWriteStream(path));
    const found = await inspectApart(media.kind, path, folder);
    const isKept = !('refusal' in found) && media.kind === MediaKind.FILE;
    if ('refusal' in found) await this.writes.refused(this.database, media.id, found.refusal);
    else await this.keep(media, found, isKept ? sentKey : null, folder);
    if (!isKept) await this.storage.delete([sentKey]);
  }

  private async keep(media: MediaEntity, found: Exclude<Apart, { refusal: unknown }>, storageKey: string | null, folder: string): Promise<void> {
    for (const { name } of found.variants ?? []) await this.storage.put(variantKey(media.id, name), createReadStream(join(folder, name)));
    const name = media.name === null ? null : nameFor(media.name, found.contentType);
    await this.database.transaction((sql) => this.writes.ready(sql, media.id, { ...found, name, storageKey }));
  }
}
