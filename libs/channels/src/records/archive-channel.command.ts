import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { said, UserError } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import type { ChannelRecordRow } from './channel-records.repository.js';
import { ManagedRecords, nameOf } from './managed-records.js';

/** Keeps a channel to be read, so that nobody writes there any more, or opens it again. */
@Injectable()
export class ArchiveChannelCommand {
  constructor(
    private readonly records: ManagedRecords,
    private readonly writes: ChannelWritesRepository,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for EVERYONE and departments' channels; CONFLICT where somebody was faster */
  async run(viewer: Viewer, channelId: string, archived: boolean): Promise<ChannelRecordRow> {
    return this.records.change(viewer, channelId, async (sql, before) => {
      if (before.kind === ChannelKind.EVERYONE) throw new UserError('BAD_USER_INPUT', said`${before.name} is the whole company’s and stays.`, 'recordId');
      if (before.kind === ChannelKind.DEPARTMENT) throw new UserError('BAD_USER_INPUT', said`${nameOf(before)} goes with its department; close that.`, 'recordId');
      if ((before.archivedAt !== null) === archived) {
        throw new UserError('CONFLICT', archived ? said`${nameOf(before)} is archived already.` : said`${nameOf(before)} is in use already.`, 'recordId');
      }
      const after = await this.writes.setArchived(sql, channelId, archived);
      return { after, action: archived ? 'channel.archived' : 'channel.unarchived' };
    });
  }
}
