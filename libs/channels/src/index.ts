export { ChannelKind } from './channels/channel-kind.js';
export { ChannelPostingPolicy } from './channels/channel-posting.policy.js';
export { ChannelEntity } from './channels/channel.entity.js';
export {
  channelChanged, channelClosing, channelCreated, type ChannelEvent, channelOpening, memberJoined, memberLeft, type MembershipEvent,
} from './channels/channel.events.js';
export { ChannelLoader } from './channels/channel.loader.js';
export { Channel } from './channels/channel.type.js';
export { type ChannelSelection, ChannelsRepository } from './channels/channels.repository.js';
export { EVERYONE_CHANNEL } from './channels/everyone-channel.js';
export { ChannelsModule } from './channels.module.js';
export { ChannelMemberEntity } from './members/channel-member.entity.js';
export { ChannelRole } from './members/channel-role.js';
export { MembersRepository } from './members/members.repository.js';
export { MembershipLoader } from './members/membership.loader.js';
