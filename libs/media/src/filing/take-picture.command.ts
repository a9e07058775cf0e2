import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { Database } from '#platform';
import { isTaken } from '../inspection/taken-types.js';
import { MediaWritesRepository } from '../media/media-writes.repository.js';
import type { Shape } from '../processing/make-variants.js';
import { FileAway } from './file-away.js';

/** Makes a picture of bytes that the hub itself has got, as of an upload: looked into apart, made anew, what came thrown away. */
@Injectable()
export class TakePictureCommand {
  constructor(
    private readonly database: Database,
    private readonly fileAway: FileAway,
    private readonly writes: MediaWritesRepository,
  ) {}

  /**
   * Nobody may read it until something holds it; unheld, it is gone after a day.
   * @returns UUID; undefined for what isn't taken as a picture
   */
  async run(bytes: Buffer, shape: Shape = 'WHOLE'): Promise<string | undefined> {
    if (!isTaken('IMAGE', (await fileTypeFromBuffer(bytes))?.mime)) return undefined;
    const folder = await mkdtemp(join(tmpdir(), 'tidings-picture-'));
    try {
      const path = join(folder, 'sent');
      await writeFile(path, bytes);
      const filed = await this.fileAway.store(path, 'picture', shape);
      if ('refusal' in filed) return undefined;
      await this.database.transaction((sql) => this.writes.addFiled(sql, filed, { uploaderId: null, alternativeText: '' }));
      return filed.id;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
