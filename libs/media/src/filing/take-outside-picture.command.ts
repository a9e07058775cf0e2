import { Injectable } from '@nestjs/common';
import { type Fetched, OutsideError, OutsideFetcher } from '#platform';
import { PICTURES } from '../inspection/taken-types.js';
import { TakePictureCommand } from './take-picture.command.js';

export interface OutsidePicture {
  readonly maxBytes: number;
  /** The page that names it; unset: somebody who may post. */
  readonly namedBy?: Fetched;
}

/** Makes the hub's own copy of a picture of another site, so that browsers never ask there. */
@Injectable()
export class TakeOutsidePictureCommand {
  constructor(
    private readonly outside: OutsideFetcher,
    private readonly pictures: TakePictureCommand,
  ) {}

  /** @returns UUID; undefined for what a stranger doesn't give. Faults of the hub's own are thrown, to be tried again */
  async run(address: string, picture: OutsidePicture): Promise<string | undefined> {
    try {
      const { body } = await this.outside.get(address, { ...picture, types: [...PICTURES], excess: 'REFUSE' });
      return await this.pictures.run(body);
    } catch (error) {
      if (error instanceof OutsideError) return undefined;
      throw error;
    }
  }
}
