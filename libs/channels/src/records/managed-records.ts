import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, type Sql } from '#platform';
import { type ChannelRecordRow, ChannelRecordsRepository } from './channel-records.repository.js';

/** Channels for who runs the hub, whether they read them or not. */
@Injectable()
export class ManagedRecords {
  constructor(private readonly records: ChannelRecordsRepository) {}

  /** Locked until the transaction ends. @throws UserError NOT_FOUND */
  async lock(sql: Sql, viewer: Viewer, channelId: string): Promise<ChannelRecordRow> {
    const record = await this.records.lock(sql, viewer, channelId);
    if (!record) throw notFound('channel', 'recordId');
    return record;
  }
}

/** What to call a channel in an error: a private one's name isn't everybody's. */
export function nameOf(record: ChannelRecordRow): string {
  return record.readable ? record.name : 'This private channel';
}
