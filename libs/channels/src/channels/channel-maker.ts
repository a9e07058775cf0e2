import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository, personOf, type Viewer } from '#access';
import { Audit } from '#audit';
import { Outbox, said, type Sql, UserError } from '#platform';
import { ChannelRole } from '../members/channel-role.js';
import { Memberships } from '../members/memberships.js';
import { proposeSlug } from './channel-slug.js';
import { ChannelWritesRepository, type NewChannel } from './channel-writes.repository.js';
import type { ChannelEntity } from './channel.entity.js';
import { channelCreated } from './channel.events.js';
import { ChannelsRepository } from './channels.repository.js';

/** A channel to be made, checked; without a slug one is made of the name. */
export interface ChannelPlan extends Pick<ChannelEntity, 'name' | 'description' | 'kind' | 'private' | 'companyWide'> {
  readonly slug: string | undefined;
}

/** The rows that make a channel. */
@Injectable()
export class ChannelMaker {
  constructor(
    private readonly channels: ChannelsRepository,
    private readonly writes: ChannelWritesRepository,
    private readonly grants: GrantsRepository,
    private readonly memberships: Memberships,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError CONFLICT for the slug of a channel that the viewer sees */
  async make(sql: Sql, viewer: Viewer, { slug, ...plan }: ChannelPlan): Promise<ChannelEntity> {
    const personId = personOf(viewer);
    const audienceId = plan.private ? await this.grants.createAudience(sql) : COMPANY_AUDIENCE;
    const row: NewChannel = { ...plan, audienceId, departmentId: null, createdBy: personId };
    const channel = slug === undefined ? await this.writes.insertNumbered(sql, proposeSlug(plan.name), row) : await this.insertAs(sql, viewer, slug, row);
    await this.outbox.add(sql, channelCreated, { channelId: channel.id });
    await this.audit.record(sql, { actor: viewer, action: 'channel.created', subjectId: channel.id, details: { kind: plan.kind, private: plan.private, ...(plan.companyWide && { companyWide: true }) } });
    return this.memberships.add(sql, channel, [personId], { role: ChannelRole.OWNER });
  }

  /** A slug that a channel has which the viewer doesn't see gets a number, as if it had been made of the name: an error would say that there is one. */
  private async insertAs(sql: Sql, viewer: Viewer, slug: string, row: NewChannel): Promise<ChannelEntity> {
    const made = await this.writes.insert(sql, slug, row);
    if (made) return made;
    if (!(await this.channels.bySlug(sql, viewer, slug))) return this.writes.insertNumbered(sql, slug, row);
    throw new UserError('CONFLICT', said`The slug ${slug} is taken; choose another, or leave it out.`, 'slug');
  }
}
