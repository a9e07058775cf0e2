import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { CONFIG, type Config, Database, sql as query, Storage } from '#platform';
import type { Refusal } from '../inspection/refusal.js';
import { isTaken, nameFor } from '../inspection/taken-types.js';
import { newUploadKey, variantKey } from '../media/media-keys.js';
import { MediaKind } from '../media/media-state.js';
import { inspectApart } from '../processing/inspect-apart.js';
import type { MadePicture, Shape } from '../processing/make-variants.js';

/** A picture or file whose bytes are stored, before there is a row of it. */
export interface FiledMedia extends Partial<MadePicture> {
  readonly id: string;
  readonly kind: MediaKind;
  readonly contentType: string;
  /** As it was. */
  readonly bytes: number;
  readonly name: string | null;
  readonly storageKey: string | null;
}

/** For importers: takes files of this machine, with the same care as uploads, at once. Without a row, the bytes are gone after a day. */
@Injectable()
export class FileAway {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly storage: Storage,
  ) {}

  /** What is a picture by its content is taken as one, all else as a file. @param name the file's, for whoever downloads it */
  async store(path: string, name: string, shape: Shape = 'WHOLE'): Promise<FiledMedia | { readonly refusal: Refusal | 'TOO_LARGE' }> {
    const kind = isTaken('IMAGE', (await fileTypeFromFile(path))?.mime) ? MediaKind.IMAGE : MediaKind.FILE;
    const { size } = await stat(path);
    if (size > (kind === MediaKind.IMAGE ? this.config.media.maxImageBytes : this.config.media.maxFileBytes)) return { refusal: 'TOO_LARGE' };
    const folder = await mkdtemp(join(tmpdir(), 'tidings-media-'));
    try {
      const found = await inspectApart(kind, path, folder, shape);
      if ('refusal' in found) return found;
      const id = (await this.database.first<{ id: string }>(query`SELECT uuid7() AS id`))?.id as string;
      for (const variant of found.variants ?? []) await this.storage.put(variantKey(id, variant.name), createReadStream(join(folder, variant.name)));
      const storageKey = kind === MediaKind.FILE ? newUploadKey(id) : null;
      if (storageKey !== null) await this.storage.put(storageKey, createReadStream(path));
      return { ...found, id, kind, bytes: size, storageKey, name: storageKey === null ? null : nameFor(name, found.contentType) };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** Takes back what no row was made of. */
  async discard(filed: readonly FiledMedia[]): Promise<void> {
    await this.storage.delete(filed.flatMap(({ id, storageKey, variants = [] }) =>
      [...variants.map(({ name }) => variantKey(id, name)), ...(storageKey === null ? [] : [storageKey])]));
  }
}
