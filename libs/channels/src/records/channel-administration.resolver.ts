import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { decodeId } from '#platform';
import { AppointChannelOwnerCommand } from './appoint-channel-owner.command.js';
import { ArchiveChannelCommand } from './archive-channel.command.js';
import { ChangeChannelKindCommand } from './change-channel-kind.command.js';
import {
  AppointChannelOwnerInput, ChangeChannelKindInput, ChannelRecordInput, ChannelRecordPayload, RevealChannelNameInput, RevealChannelNamePayload, SetChannelCompanyWideInput,
} from './channel-record.inputs.js';
import { RevealChannelNameCommand } from './reveal-channel-name.command.js';
import { SetCompanyWideCommand } from './set-company-wide.command.js';

/** What who runs the hub does with channels. */
@Resolver()
export class ChannelAdministrationResolver {
  constructor(
    private readonly archive: ArchiveChannelCommand,
    private readonly changeKind: ChangeChannelKindCommand,
    private readonly everybody: SetCompanyWideCommand,
    private readonly appoint: AppointChannelOwnerCommand,
    private readonly reveal: RevealChannelNameCommand,
  ) {}

  @Mutation(() => ChannelRecordPayload, { description: 'Keeps a channel to be read: nobody writes there any more. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async archiveChannel(@Args('input') input: ChannelRecordInput, @CurrentViewer() viewer: Viewer): Promise<ChannelRecordPayload> {
    return { record: await this.archive.run(viewer, channelOf(input), true) };
  }

  @Mutation(() => ChannelRecordPayload, { description: 'Lets people write again in an archived channel; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async unarchiveChannel(@Args('input') input: ChannelRecordInput, @CurrentViewer() viewer: Viewer): Promise<ChannelRecordPayload> {
    return { record: await this.archive.run(viewer, channelOf(input), false) };
  }

  @Mutation(() => ChannelRecordPayload, { description: 'Says who starts posts in a channel: all its members (TOPIC), or its publishers and owners (BROADCAST). For administrators who read it.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async changeChannelKind(@Args('input') input: ChangeChannelKindInput, @CurrentViewer() viewer: Viewer): Promise<ChannelRecordPayload> {
    return { record: await this.changeKind.run(viewer, channelOf(input), input.kind) };
  }

  @Mutation(() => ChannelRecordPayload, { description: 'Says whom an open broadcast is for: all employees, who then belong to it without joining, or who joins it. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async setChannelCompanyWide(@Args('input') input: SetChannelCompanyWideInput, @CurrentViewer() viewer: Viewer): Promise<ChannelRecordPayload> {
    return { record: await this.everybody.run(viewer, channelOf(input), input.companyWide) };
  }

  @Mutation(() => ChannelRecordPayload, { description: 'Has somebody look after a channel; for administrators, who can’t let themselves into private ones.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async appointChannelOwner(@Args('input') input: AppointChannelOwnerInput, @CurrentViewer() viewer: Viewer): Promise<ChannelRecordPayload> {
    return { record: await this.appoint.run(viewer, channelOf(input), decodeId('person', input.personId, 'personId')) };
  }

  @Mutation(() => RevealChannelNamePayload, { description: 'Tells what a private channel is called; that you asked, and why, stands in the audit record. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async revealChannelName(@Args('input') input: RevealChannelNameInput, @CurrentViewer() viewer: Viewer): Promise<RevealChannelNamePayload> {
    return { name: await this.reveal.run(viewer, channelOf(input), input.reason) };
  }
}

function channelOf({ recordId }: { recordId: string }): string {
  return decodeId('channelrecord', recordId, 'recordId');
}
