import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound, Outbox, type Sql } from '#platform';
import { channelChanged } from '../channels/channel.events.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { type ChannelRecordRow, ChannelRecordsRepository } from './channel-records.repository.js';

/** What became of a channel, and how the audit record calls that. */
interface RecordChange {
  readonly after: ChannelEntity;
  readonly action: string;
  readonly details?: Record<string, unknown>;
}

/** Channels for who runs the hub, whether they read them or not. */
@Injectable()
export class ManagedRecords {
  constructor(
    private readonly database: Database,
    private readonly records: ChannelRecordsRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Changes one, tells those who listen to it, and records that. @throws UserError NOT_FOUND, and what `change` throws */
  change(viewer: Viewer, channelId: string, change: (sql: Sql, before: ChannelRecordRow) => Promise<RecordChange>): Promise<ChannelRecordRow> {
    return this.database.transaction(async (sql) => {
      const before = await this.lock(sql, viewer, channelId);
      const { after, ...told } = await change(sql, before);
      await this.outbox.add(sql, channelChanged, { channelId });
      await this.audit.record(sql, { actor: viewer, subjectId: channelId, ...told });
      return { ...after, readable: before.readable };
    });
  }

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
