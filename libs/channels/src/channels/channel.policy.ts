import { administers, type Viewer, worksHere } from '#access';
import { type Said, said, UserError } from '#platform';
import type { ChannelMemberEntity } from '../members/channel-member.entity.js';
import { ChannelRole } from '../members/channel-role.js';
import { ChannelKind } from './channel-kind.js';
import type { ChannelEntity } from './channel.entity.js';

/** Membership of the one who asks; null where they aren't a member. */
export type Membership = Pick<ChannelMemberEntity, 'role'> | null | undefined;

/**
 * Whether somebody who reads the channel may post in it. Replying is for all who read. Starting posts: in EVERYONE for all,
 * in BROADCAST for its publishers and owners, elsewhere for its members. In an archived channel nobody does either.
 */
export function mayPost(channel: Pick<ChannelEntity, 'kind' | 'archivedAt'>, membership: Membership, { reply }: { reply: boolean }): boolean {
  if (channel.archivedAt) return false;
  if (reply || channel.kind === ChannelKind.EVERYONE) return true;
  if (channel.kind === ChannelKind.BROADCAST) return membership?.role === ChannelRole.PUBLISHER || membership?.role === ChannelRole.OWNER;
  return membership != null;
}

/** What to do about it where mayPost says no. */
export function whyNotPost(channel: Pick<ChannelEntity, 'kind' | 'name' | 'archivedAt'>): Said {
  if (channel.archivedAt) return said`${channel.name} is archived: it can be read, and nobody writes there any more.`;
  if (channel.kind === ChannelKind.BROADCAST) return said`Only its publishers start posts in ${channel.name}; you may reply to what they write.`;
  if (channel.kind === ChannelKind.DEPARTMENT) return said`Only the department's people start posts in ${channel.name}; you may reply to what they write.`;
  return said`Join ${channel.name} to post in it; replying needs no joining.`;
}

/** Whether somebody who reads the channel may change it and its members: its owners and the administrators. EVERYONE is the administrators'. */
export function mayManage(viewer: Viewer, channel: Pick<ChannelEntity, 'kind'>, membership: Membership): boolean {
  if (viewer.kind === 'system' || administers(viewer)) return true;
  return channel.kind !== ChannelKind.EVERYONE && membership?.role === ChannelRole.OWNER;
}

/** Any employee makes TOPIC channels, open or private; administrators BROADCAST ones too. The others come by themselves. */
export function mayCreate(viewer: Viewer, kind: ChannelKind): boolean {
  if (!worksHere(viewer)) return false;
  return kind === ChannelKind.TOPIC || (kind === ChannelKind.BROADCAST && administers(viewer));
}

/** @throws UserError BAD_USER_INPUT for what can't be for everybody: all but open broadcasts */
export function assertForEverybody({ kind, private: closed }: Pick<ChannelEntity, 'kind' | 'private'>, field: string): void {
  if (kind !== ChannelKind.BROADCAST) throw new UserError('BAD_USER_INPUT', 'Only broadcasts can be for everybody: elsewhere people choose what they belong to.', field);
  if (closed) throw new UserError('BAD_USER_INPUT', 'A private channel is for its members; open it to the company first.', field);
}
