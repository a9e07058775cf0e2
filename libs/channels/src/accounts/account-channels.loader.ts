import { Injectable } from '@nestjs/common';
import { type Viewer, ViewerLoader } from '#access';
import { Database, inOrder } from '#platform';
import { type AccountChannels, AccountChannelsRepository } from './account-channels.repository.js';

const NONE = { channelCount: 0, privateChannelCount: 0, soleOwnedChannelCount: 0 };

/** To how many channels somebody belongs, by their UUID. */
@Injectable()
export class AccountChannelsLoader extends ViewerLoader<string, Omit<AccountChannels, 'personId'>> {
  constructor(
    private readonly database: Database,
    private readonly channels: AccountChannelsRepository,
  ) {
    super();
  }

  protected async read(_viewer: Viewer, ids: readonly string[]): Promise<Omit<AccountChannels, 'personId'>[]> {
    return inOrder(ids, await this.channels.of(this.database, ids), ({ personId }) => personId).map((row) => row ?? NONE);
  }
}
