import { Injectable } from '@nestjs/common';
import { Role, systemViewer, type Viewer, Viewers } from '#access';
import { AddChannelMemberCommand, ChannelKind, ChannelRole, ChannelsRepository, CreateChannelCommand, JoinChannelCommand } from '#channels';
import { Database } from '#platform';
import type { DemoChannel, DemoCompany } from '../company/demo-company.js';
import { idOf, type SeededIds } from './ids.js';

/** Opens the channels that people make, and finds those that come by themselves. */
@Injectable()
export class ChannelSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly channels: ChannelsRepository,
    private readonly create: CreateChannelCommand,
    private readonly addMember: AddChannelMemberCommand,
    private readonly join: JoinChannelCommand,
  ) {}

  async open(company: DemoCompany, people: SeededIds): Promise<SeededIds> {
    const ids = new Map<string, string>();
    for (const channel of company.channels) ids.set(channel.slug, await this.openOne(withAuthors(company, channel), people));
    return ids;
  }

  private async openOne(channel: DemoChannel, people: SeededIds): Promise<string> {
    const known = await this.channels.bySlug(this.database, systemViewer, channel.slug);
    if (known) return known.id;
    const [founder, ...owners] = channel.owners;
    if (founder === undefined) throw new Error(`Nobody owns the channel ${channel.slug}`);
    const viewer = asAdministrator(await this.viewers.forPerson(this.database, idOf(people, founder)));
    const { slug, name, description, companyWide = false } = channel;
    const { id } = await this.create.run(viewer, { slug, name, description, kind: ChannelKind[channel.kind], private: channel.private, companyWide });
    for (const owner of owners) await this.put(viewer, id, idOf(people, owner), ChannelRole.OWNER);
    for (const publisher of channel.publishers) if (!channel.owners.includes(publisher)) await this.put(viewer, id, idOf(people, publisher), ChannelRole.PUBLISHER);
    const others = channel.members.filter((handle) => !channel.owners.includes(handle) && !channel.publishers.includes(handle));
    for (const handle of others) await this.enter(viewer, channel, id, idOf(people, handle));
    return id;
  }

  /** By invitation into a private channel, else by joining. */
  private async enter(owner: Viewer, channel: DemoChannel, channelId: string, personId: string): Promise<void> {
    if (channel.private) await this.put(owner, channelId, personId, ChannelRole.MEMBER);
    else await this.join.run(await this.viewers.forPerson(this.database, personId), channelId);
  }

  private async put(owner: Viewer, channelId: string, personId: string, role: ChannelRole): Promise<void> {
    // The one who made a private channel reads it since; their rights are read anew.
    const viewer = asAdministrator(await this.viewers.again(this.database, owner));
    await this.addMember.run(viewer, { channelId, personId, role });
  }
}

/** Who begins a post in an open channel has joined it. */
function withAuthors(company: DemoCompany, channel: DemoChannel): DemoChannel {
  if (channel.private || channel.kind !== 'TOPIC') return channel;
  const authors = company.posts.filter((post) => post.channel === channel.slug && post.replyTo === undefined && post.repostOf === undefined).map((post) => post.by);
  return { ...channel, members: [...new Set([...channel.members, ...authors])] };
}

/** Channels of every kind are made on behalf of whoever sets the hub up. */
function asAdministrator(viewer: Viewer): Viewer {
  return { ...viewer, roles: new Set([...viewer.roles, Role.ADMINISTRATOR]) };
}
