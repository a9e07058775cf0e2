import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, Outbox, said, UserError } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import { channelChanged } from '../channels/channel.events.js';
import type { ChannelRecordRow } from './channel-records.repository.js';
import { ManagedRecords, nameOf } from './managed-records.js';

/** Keeps a channel to be read, so that nobody writes there any more, or opens it again. */
@Injectable()
export class ArchiveChannelCommand {
  constructor(
    private readonly database: Database,
    private readonly records: ManagedRecords,
    private readonly writes: ChannelWritesRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError NOT_FOUND; BAD_USER_INPUT for EVERYONE and departments' channels; CONFLICT where somebody was faster */
  async run(viewer: Viewer, channelId: string, archived: boolean): Promise<ChannelRecordRow> {
    return this.database.transaction(async (sql) => {
      const before = await this.records.lock(sql, viewer, channelId);
      if (before.kind === ChannelKind.EVERYONE) throw new UserError('BAD_USER_INPUT', said`${before.name} is the whole company’s and stays.`, 'recordId');
      if (before.kind === ChannelKind.DEPARTMENT) throw new UserError('BAD_USER_INPUT', said`${nameOf(before)} goes with its department; close that.`, 'recordId');
      if ((before.archivedAt !== null) === archived) {
        throw new UserError('CONFLICT', archived ? said`${nameOf(before)} is archived already.` : said`${nameOf(before)} is in use already.`, 'recordId');
      }
      const after = await this.writes.setArchived(sql, channelId, archived);
      await this.outbox.add(sql, channelChanged, { channelId });
      await this.audit.record(sql, { actor: viewer, action: archived ? 'channel.archived' : 'channel.unarchived', subjectId: channelId });
      return { ...after, readable: before.readable };
    });
  }
}
