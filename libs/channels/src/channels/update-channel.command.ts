import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { cleanText, Database, Outbox, type Sql, UserError } from '#platform';
import { AudienceChanges } from '../audiences/audience-changes.js';
import { ChannelKind } from './channel-kind.js';
import { ChannelWritesRepository } from './channel-writes.repository.js';
import type { ChannelEntity } from './channel.entity.js';
import { channelChanged } from './channel.events.js';
import { MAX_DESCRIPTION, MAX_NAME, MAX_RULES } from './create-channel.command.js';
import { ManagedChannels } from './managed-channels.js';

/** What is left out (or null) stays; an empty description clears it. */
export interface UpdateChannelInput {
  readonly channelId: string;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly rules?: string | null;
  readonly private?: boolean | null;
}

/** Changes a channel's name, description and visibility. */
@Injectable()
export class UpdateChannelCommand {
  constructor(
    private readonly database: Database,
    private readonly channels: ManagedChannels,
    private readonly writes: ChannelWritesRepository,
    private readonly changes: AudienceChanges,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * Closing hides the channel from all but its members at once. Opening takes its guests out at once and shows it to the
   * company when a job has gone through its content.
   * @throws UserError NOT_FOUND; FORBIDDEN for who isn't its owner; BAD_USER_INPUT; CONFLICT while an earlier change of visibility goes on
   */
  async run(viewer: Viewer, input: UpdateChannelInput): Promise<ChannelEntity> {
    return this.database.transaction(async (sql) => {
      const before = await this.channels.lock(sql, viewer, input.channelId);
      const renamed = renamedBy(before, input);
      if (renamed !== before) await this.rename(sql, viewer, renamed);
      return input.private == null ? renamed : this.changes.start(sql, viewer, renamed, input.private);
    });
  }

  private async rename(sql: Sql, viewer: Viewer, channel: ChannelEntity): Promise<void> {
    await this.writes.update(sql, channel);
    await this.outbox.add(sql, channelChanged, { channelId: channel.id });
    await this.audit.record(sql, { actor: viewer, action: 'channel.renamed', subjectId: channel.id });
  }
}

/** The channel itself where nothing of it changes. */
function renamedBy(channel: ChannelEntity, input: UpdateChannelInput): ChannelEntity {
  const name = input.name == null ? channel.name : cleanText(input.name, { field: 'name', max: MAX_NAME });
  const description = input.description == null ? channel.description : cleanText(input.description, { field: 'description', max: MAX_DESCRIPTION, optional: true, multiline: true }) || null;
  const rules = input.rules == null ? channel.rules : cleanText(input.rules, { field: 'rules', max: MAX_RULES, optional: true, multiline: true }) || null;
  if (name === channel.name && description === channel.description && rules === channel.rules) return channel;
  if (name !== channel.name && channel.kind === ChannelKind.DEPARTMENT) {
    throw new UserError('BAD_USER_INPUT', "A department's channel is called what the directory calls the department.", 'name');
  }
  return { ...channel, name, description, rules };
}
