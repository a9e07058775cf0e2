import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditModule } from '#audit';
import { NodeSources } from '#access';
import { PeopleModule } from '#people';
import { ChannelLoader } from './channels/channel.loader.js';
import { ChannelPostingPolicy } from './channels/channel-posting.policy.js';
import { ChannelsRepository } from './channels/channels.repository.js';
import { MembersRepository } from './members/members.repository.js';
import { MembershipLoader } from './members/membership.loader.js';

const shared = [ChannelLoader, ChannelPostingPolicy, ChannelsRepository, MembersRepository, MembershipLoader];

/** Channels and who belongs to them. */
@Module({ imports: [AuditModule, PeopleModule], providers: [...shared], exports: [...shared] })
export class ChannelsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly channels: ChannelLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Channel', (context, id) => this.channels.load(context, id));
  }
}
