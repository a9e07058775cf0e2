import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { AuditModule } from '#audit';
import { PeopleModule } from '#people';
import { AccountChannelsLoader } from './accounts/account-channels.loader.js';
import { AccountChannelsRepository } from './accounts/account-channels.repository.js';
import { AccountChannelsResolver } from './accounts/account-channels.resolver.js';
import { AudienceChangeSteps } from './audiences/audience-change-steps.js';
import { AudienceChanges } from './audiences/audience-changes.js';
import { ContentRestampers } from './audiences/content-restampers.js';
import { FinishAudienceChange } from './audiences/finish-audience-change.js';
import { ChannelAsNow } from './channels/channel-as-now.js';
import { ChannelFieldsResolver } from './channels/channel-fields.resolver.js';
import { ChannelMaker } from './channels/channel-maker.js';
import { ChannelPostingPolicy } from './channels/channel-posting.policy.js';
import { ChannelWritesRepository } from './channels/channel-writes.repository.js';
import { ChannelLoader } from './channels/channel.loader.js';
import { ChannelResolver } from './channels/channel.resolver.js';
import { ChannelsRepository } from './channels/channels.repository.js';
import { CreateChannelCommand } from './channels/create-channel.command.js';
import { ManagedChannels } from './channels/managed-channels.js';
import { UpdateChannelCommand } from './channels/update-channel.command.js';
import { ArchiveClosedDepartments } from './departments/archive-closed-departments.js';
import { DepartmentChannelLoader } from './departments/department-channel.loader.js';
import { DepartmentChannelResolver } from './departments/department-channel.resolver.js';
import { DepartmentChannels } from './departments/department-channels.js';
import { DepartmentMembers } from './departments/department-members.js';
import { DepartmentMembersRepository } from './departments/department-members.repository.js';
import { FollowDepartments } from './departments/follow-departments.js';
import { AddChannelMemberCommand } from './members/add-channel-member.command.js';
import { ChannelMembersResolver } from './members/channel-members.resolver.js';
import { ChannelPeopleLoader } from './members/channel-people.loader.js';
import { ChannelOwnersLoader, ChannelPublishersLoader } from './members/channel-role.loader.js';
import { EveryoneCountLoader } from './members/everyone-count.loader.js';
import { FollowKinds } from './members/follow-kinds.js';
import { ForgetFormerPeople } from './members/forget-former-people.js';
import { JoinChannelCommand } from './members/join-channel.command.js';
import { LeaveChannelCommand } from './members/leave-channel.command.js';
import { MemberCountsRepository } from './members/member-counts.repository.js';
import { MembersRepository } from './members/members.repository.js';
import { MembershipLoader } from './members/membership.loader.js';
import { MembershipResolver } from './members/membership.resolver.js';
import { Memberships } from './members/memberships.js';
import { MembershipsOfPerson } from './members/memberships-of-person.js';
import { OwnerHeirs } from './members/owner-heirs.js';
import { RecountMembersJob } from './members/recount-members.job.js';
import { recordProviders } from './records/record-providers.js';
import { RemoveChannelMemberCommand } from './members/remove-channel-member.command.js';

const commands = [
  AddChannelMemberCommand, CreateChannelCommand, JoinChannelCommand, LeaveChannelCommand, RemoveChannelMemberCommand, UpdateChannelCommand,
];
const reads = [ChannelLoader, ChannelPostingPolicy, ChannelsRepository, MembershipLoader, MembersRepository];
const handlers = [ArchiveClosedDepartments, FinishAudienceChange, FollowDepartments, FollowKinds, ForgetFormerPeople];
const inside = [
  AccountChannelsLoader, AccountChannelsRepository, AccountChannelsResolver, AudienceChanges, AudienceChangeSteps, ChannelAsNow, ChannelFieldsResolver, ChannelMaker, ChannelMembersResolver, ChannelOwnersLoader, ChannelPeopleLoader, ChannelPublishersLoader, ChannelResolver,
  ChannelWritesRepository, DepartmentChannelLoader, DepartmentChannelResolver, DepartmentChannels, DepartmentMembers, DepartmentMembersRepository,
  EveryoneCountLoader, ManagedChannels, MemberCountsRepository, MembershipResolver, Memberships, MembershipsOfPerson, OwnerHeirs, RecountMembersJob,
];

/** Channels, who belongs to them, and who may read what is in them. */
@Module({
  imports: [AuditModule, PeopleModule],
  providers: [...commands, ...reads, ...handlers, ...inside, ...recordProviders, ContentRestampers],
  exports: [...commands, ...reads, ...handlers, ContentRestampers],
})
export class ChannelsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly channels: ChannelLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Channel', (context, id) => this.channels.load(context, id));
  }
}
