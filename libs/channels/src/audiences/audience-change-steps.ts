import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository, systemViewer } from '#access';
import { Outbox, type Sql, untilNone } from '#platform';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { channelChanged } from '../channels/channel.events.js';
import { ChannelsRepository } from '../channels/channels.repository.js';
import { MembersRepository } from '../members/members.repository.js';
import { ContentRestampers } from './content-restampers.js';

/** Rows a transaction changes in each lib. */
const BATCH = 500;

/** What FinishAudienceChange does in one transaction each. */
@Injectable()
export class AudienceChangeSteps {
  constructor(
    private readonly channels: ChannelsRepository,
    private readonly writes: ChannelWritesRepository,
    private readonly members: MembersRepository,
    private readonly restampers: ContentRestampers,
    private readonly grants: GrantsRepository,
    private readonly outbox: Outbox,
  ) {}

  /** One batch. @returns how many rows it changed */
  async restamp(sql: Sql, channelId: string): Promise<number> {
    const channel = (await this.channels.byIds(sql, systemViewer, [channelId]))[0];
    return channel?.audienceChange ? this.restampFor(sql, channel) : 0;
  }

  /** The rest, while nobody can publish: what was published during the last batches, then the channel itself. */
  async finish(sql: Sql, channelId: string): Promise<void> {
    const channel = await this.channels.lock(sql, systemViewer, channelId);
    if (!channel?.audienceChange) return;
    await untilNone(1, () => this.restampFor(sql, channel));
    const audienceId = audienceOf(channel);
    await this.writes.update(sql, { ...channel, audienceId, private: audienceId !== COMPANY_AUDIENCE, audienceChange: null });
    await this.grants.unmarkClosing(sql, channelId);
    if (channel.audienceChange === 'OPENING') await this.grants.end(sql, channel.audienceId, await this.members.idsIn(sql, channelId));
    await this.outbox.add(sql, channelChanged, { channelId });
  }

  private async restampFor(sql: Sql, channel: ChannelEntity): Promise<number> {
    let changed = 0;
    for (const restamper of this.restampers.all()) changed += await restamper.restamp(sql, channel.id, audienceOf(channel), BATCH);
    return changed;
  }
}

/** The audience it is to have in the end. */
function audienceOf(channel: ChannelEntity): string {
  return channel.audienceChange === 'OPENING' ? COMPANY_AUDIENCE : channel.audienceId;
}
