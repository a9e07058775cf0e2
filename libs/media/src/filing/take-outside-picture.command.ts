import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, Database, type Fetched, OutsideError, OutsideFetcher } from '#platform';
import { PICTURES } from '../inspection/taken-types.js';
import { MediaRepository } from '../media/media.repository.js';
import { MediaWritesRepository } from '../media/media-writes.repository.js';
import { TakePictureCommand } from './take-picture.command.js';

export interface OutsidePicture {
  readonly maxBytes: number;
  /** The page that names it; unset: somebody who may post. */
  readonly namedBy?: Fetched;
  /** UUID of the person whose day it counts for; unset: nobody's. */
  readonly personId?: string | undefined;
}

/** Makes the hub's own copy of a picture of another site, so that browsers never ask there. */
@Injectable()
export class TakeOutsidePictureCommand {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly media: MediaRepository,
    private readonly writes: MediaWritesRepository,
    private readonly outside: OutsideFetcher,
    private readonly pictures: TakePictureCommand,
  ) {}

  /** @returns UUID; undefined for what a stranger doesn't give, and where the person has sent all that they may today. Faults of the hub's own are thrown, to be tried again */
  async run(address: string, { personId, ...picture }: OutsidePicture): Promise<string | undefined> {
    if (personId !== undefined && (await this.media.sent(this.database, personId)) >= this.config.media.maxDailyBytes) return undefined;
    try {
      const { body } = await this.outside.get(address, { ...picture, types: [...PICTURES], excess: 'REFUSE' });
      if (personId !== undefined) await this.writes.charge(this.database, personId, body.length);
      return await this.pictures.run(body);
    } catch (error) {
      if (error instanceof OutsideError) return undefined;
      throw error;
    }
  }
}
