import { Injectable } from '@nestjs/common';
import { GrantsRepository, type Viewer } from '#access';
import { Audit } from '#audit';
import { Outbox, said, type Sql, UserError } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { channelClosing, channelOpening } from '../channels/channel.events.js';
import { MembersRepository } from '../members/members.repository.js';
import { Memberships } from '../members/memberships.js';

/**
 * Begins to make an open channel private or a private one open; FinishAudienceChange ends it. Meanwhile the closing mark
 * hides the channel and all it holds from everybody but its members, whatever audience each row has.
 */
@Injectable()
export class AudienceChanges {
  constructor(
    private readonly writes: ChannelWritesRepository,
    private readonly members: MembersRepository,
    private readonly memberships: Memberships,
    private readonly grants: GrantsRepository,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** The caller has locked the channel. @throws UserError BAD_USER_INPUT for EVERYONE, what is for everybody, and a channel without members; CONFLICT while a change goes on */
  async start(sql: Sql, viewer: Viewer, channel: ChannelEntity, toPrivate: boolean): Promise<ChannelEntity> {
    if (channel.audienceChange ? toPrivate === (channel.audienceChange === 'CLOSING') : toPrivate === channel.private) return channel;
    if (channel.audienceChange) {
      throw new UserError('CONFLICT', said`The visibility of ${channel.name} is just being changed; try again in a moment.`, 'private');
    }
    if (channel.kind === ChannelKind.EVERYONE) throw new UserError('BAD_USER_INPUT', said`${channel.name} is for the whole company and stays open.`, 'private');
    if (channel.companyWide) throw new UserError('BAD_USER_INPUT', said`${channel.name} is for everybody; an administrator has to end that before it can be private.`, 'private');
    const after = toPrivate ? await this.close(sql, channel) : await this.open(sql, channel);
    const action = toPrivate ? 'channel.made-private' : 'channel.opened';
    await this.audit.record(sql, { actor: viewer, action, subjectId: channel.id, details: { audienceId: after.audienceId } });
    return after;
  }

  /** What is published from now on gets the new audience, which the members read at once; the rest follows. */
  private async close(sql: Sql, channel: ChannelEntity): Promise<ChannelEntity> {
    const members = await this.members.idsIn(sql, channel.id);
    if (members.length === 0) throw new UserError('BAD_USER_INPUT', said`Nobody could read ${channel.name} any more; add a member first.`, 'private');
    const audienceId = await this.grants.createAudience(sql);
    await this.grants.grant(sql, audienceId, members);
    await this.grants.markClosing(sql, channel.id, audienceId);
    const after: ChannelEntity = { ...channel, private: true, audienceId, audienceChange: 'CLOSING' };
    await this.writes.update(sql, after);
    await this.outbox.add(sql, channelClosing, { channelId: channel.id });
    return after;
  }

  /** It keeps its own audience until all its content has the company's, which the mark hides from all but members until then. */
  private async open(sql: Sql, channel: ChannelEntity): Promise<ChannelEntity> {
    const withoutGuests = await this.memberships.remove(sql, channel, await this.members.guestsIn(sql, channel.id));
    await this.grants.markClosing(sql, channel.id, channel.audienceId);
    const after: ChannelEntity = { ...withoutGuests, audienceChange: 'OPENING' };
    await this.writes.update(sql, after);
    await this.outbox.add(sql, channelOpening, { channelId: channel.id });
    return after;
  }
}
