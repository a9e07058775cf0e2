import type { PersonEntity } from '#people';
import { notFound, said, type Sql, UserError } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import type { ChannelEntity } from '../channels/channel.entity.js';
import { ChannelRole } from './channel-role.js';
import type { MembersRepository } from './members.repository.js';

/** @throws UserError FORBIDDEN for channels whose members nobody chooses */
export function assertJoinedByHand(channel: Pick<ChannelEntity, 'kind' | 'name'>): void {
  if (channel.kind === ChannelKind.EVERYONE) {
    throw new UserError('FORBIDDEN', said`The whole company belongs to ${channel.name}; nobody joins or leaves it.`, 'channelId');
  }
  if (channel.kind === ChannelKind.DEPARTMENT) {
    throw new UserError('FORBIDDEN', said`The members of ${channel.name} follow from the company's directory; have the department changed there.`, 'channelId');
  }
}

/** @throws UserError FORBIDDEN for what is for everybody: there is nothing to leave */
export function assertMayBeLeft(channel: Pick<ChannelEntity, 'kind' | 'name' | 'companyWide'>): void {
  assertJoinedByHand(channel);
  if (channel.companyWide) throw new UserError('FORBIDDEN', said`${channel.name} is for everybody and can’t be left; mute it, or give who may write there another role.`, 'channelId');
}

/** @throws UserError NOT_FOUND where the viewer sees no such person; BAD_USER_INPUT for former people, guests in open channels, guests as owners */
export function assertMayBelong(person: PersonEntity | undefined, channel: ChannelEntity, role: ChannelRole): asserts person is PersonEntity {
  if (!person) throw notFound('person', 'personId');
  if (person.leftAt) throw new UserError('BAD_USER_INPUT', said`${person.displayName} has left the company and can be in no channel.`, 'personId');
  if (person.kind !== 'GUEST') return;
  if (!channel.private) {
    throw new UserError('BAD_USER_INPUT', said`${person.displayName} is a guest; guests can be in private channels only.`, 'personId');
  }
  if (channel.audienceChange === 'OPENING') {
    throw new UserError('CONFLICT', said`${channel.name} is being opened to the company, so no guest can come in any more.`, 'personId');
  }
  if (role === ChannelRole.OWNER) {
    throw new UserError('BAD_USER_INPUT', said`${person.displayName} is a guest, and guests can't own channels.`, 'role');
  }
}

/**
 * Keeps a channel from losing its last owner. The caller has locked the channel.
 * @throws UserError CONFLICT
 */
export async function assertOwnerRemains(sql: Sql, members: MembersRepository, channel: ChannelEntity, personId: string): Promise<void> {
  const membership = await members.find(sql, channel.id, personId);
  if (membership?.role !== ChannelRole.OWNER || (await members.hasOtherOwner(sql, channel.id, personId))) return;
  throw new UserError('CONFLICT', said`${channel.name} would be left without an owner; make another member its owner first (addChannelMember with the role OWNER).`);
}

/**
 * The same for who goes: the last member of all may, owner or not.
 * @throws UserError CONFLICT
 */
export async function assertMayGo(sql: Sql, members: MembersRepository, channel: ChannelEntity, personId: string): Promise<void> {
  if (channel.memberCount > 1) await assertOwnerRemains(sql, members, channel, personId);
}
