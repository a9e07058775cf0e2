import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, said, UserError } from '#platform';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import { assertForEverybody } from '../channels/channel.policy.js';
import type { ChannelRecordRow } from './channel-records.repository.js';
import { ManagedRecords } from './managed-records.js';

/** Makes a broadcast one that all employees have in their Home, or ends that: it is a rule, and nobody's membership is written (ADR 0030). */
@Injectable()
export class SetCompanyWideCommand {
  constructor(
    private readonly records: ManagedRecords,
    private readonly writes: ChannelWritesRepository,
  ) {}

  /** @throws UserError NOT_FOUND where the administrator doesn't read it; BAD_USER_INPUT for what isn't an open broadcast; CONFLICT where it is that already, or is being closed */
  async run(viewer: Viewer, channelId: string, companyWide: boolean): Promise<ChannelRecordRow> {
    return this.records.change(viewer, channelId, async (sql, before) => {
      if (!before.readable) throw notFound('channel', 'recordId');
      if (before.companyWide === companyWide) throw new UserError('CONFLICT', said`${before.name} is that already.`, 'companyWide');
      if (companyWide) assertForEverybody(before, 'companyWide');
      if (before.audienceChange) throw new UserError('CONFLICT', said`The visibility of ${before.name} is just being changed; try again in a moment.`, 'companyWide');
      const after = await this.writes.setCompanyWide(sql, channelId, companyWide);
      return { after, action: companyWide ? 'channel.made-company-wide' : 'channel.made-optional' };
    });
  }
}
