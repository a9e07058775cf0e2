import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { cleanText, Database } from '#platform';
import { ManagedRecords } from './managed-records.js';

const MAX_REASON = 200;

/** Tells an administrator what a private channel is called, and writes into the audit record that they asked, and why. */
@Injectable()
export class RevealChannelNameCommand {
  constructor(
    private readonly database: Database,
    private readonly records: ManagedRecords,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError NOT_FOUND, BAD_USER_INPUT for an empty or overlong reason */
  async run(viewer: Viewer, channelId: string, reason: string): Promise<string> {
    const why = cleanText(reason, { field: 'reason', max: MAX_REASON });
    return this.database.transaction(async (sql) => {
      const record = await this.records.lock(sql, viewer, channelId);
      await this.audit.record(sql, { actor: viewer, action: 'channel.name-revealed', subjectId: channelId, details: { reason: why } });
      return record.name;
    });
  }
}
