import { Injectable } from '@nestjs/common';
import { MediaWritesRepository } from '#media';
import type { Sql } from '#platform';
import type { ImportedThings } from '../../sources/imported-things.js';
import type { PlacedMedia } from '../media/brought-media.js';

const PREFIX = 'media:';

/** Finds what earlier imports have brought in that is still here: what hung on nothing is gone after a day. */
@Injectable()
export class KnownMedia {
  constructor(private readonly writes: MediaWritesRepository) {}

  /** By upload's path. */
  async of(sql: Sql, things: ImportedThings): Promise<Map<string, PlacedMedia>> {
    const known = things.all(PREFIX);
    const present = new Map((await this.writes.present(sql, known.map(([, id]) => id))).map((media) => [media.id, media]));
    return new Map(known.flatMap(([name, id]) => {
      const media = present.get(id);
      return media ? [[name.slice(PREFIX.length), media] as const] : [];
    }));
  }
}
