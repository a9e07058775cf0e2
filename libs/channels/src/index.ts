export { type ContentRestamper, ContentRestampers } from './audiences/content-restampers.js';
export { FinishAudienceChange } from './audiences/finish-audience-change.js';
export { ChannelKind } from './channels/channel-kind.js';
export { ChannelPostingPolicy } from './channels/channel-posting.policy.js';
export { type AudienceChange, ChannelEntity } from './channels/channel.entity.js';
export {
  channelChanged, channelClosing, channelCreated, type ChannelEvent, channelOpening, memberJoined, memberLeft, type MembershipEvent,
} from './channels/channel.events.js';
export { ChannelLoader } from './channels/channel.loader.js';
export { mayManage, mayPost, type Membership } from './channels/channel.policy.js';
export { ChannelConnection } from './channels/channel-connection.type.js';
export { ChannelFilter, selectionFrom } from './channels/channel.inputs.js';
export { Channel } from './channels/channel.type.js';
export { type ChannelSelection, ChannelsRepository, selectedChannels } from './channels/channels.repository.js';
export { CreateChannelCommand, type CreateChannelInput } from './channels/create-channel.command.js';
export { EVERYONE_CHANNEL } from './channels/everyone-channel.js';
export { UpdateChannelCommand, type UpdateChannelInput } from './channels/update-channel.command.js';
export { ChannelsModule } from './channels.module.js';
export { FollowDepartments } from './departments/follow-departments.js';
export { AddChannelMemberCommand, type AddChannelMemberInput } from './members/add-channel-member.command.js';
export { ChannelMemberEntity } from './members/channel-member.entity.js';
export { ChannelRole } from './members/channel-role.js';
export { ForgetFormerPeople } from './members/forget-former-people.js';
export { JoinChannelCommand } from './members/join-channel.command.js';
export { LeaveChannelCommand } from './members/leave-channel.command.js';
export { MembersRepository } from './members/members.repository.js';
export { MembershipLoader } from './members/membership.loader.js';
export { RemoveChannelMemberCommand } from './members/remove-channel-member.command.js';
