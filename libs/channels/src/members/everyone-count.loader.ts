import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database } from '#platform';
import { EVERYONE_CHANNEL } from '../channels/everyone-channel.js';
import { MembersRepository } from './members.repository.js';

/** How many belong to EVERYONE and to what is company-wide, counted once a request however often such a channel is met; other channels keep their number. */
@Injectable()
export class EveryoneCountLoader extends ViewerLoader<typeof EVERYONE_CHANNEL, number> {
  constructor(
    private readonly database: Database,
    private readonly members: MembersRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, keys: readonly string[]): Promise<number[]> {
    const count = await this.members.countEveryone(this.database);
    return keys.map(() => count);
  }
}
