import { AppointChannelOwnerCommand } from './appoint-channel-owner.command.js';
import { ArchiveChannelCommand } from './archive-channel.command.js';
import { AuditEntryChannelResolver } from './audit-entry-channel.resolver.js';
import { ChangeChannelKindCommand } from './change-channel-kind.command.js';
import { ChannelAdministrationResolver } from './channel-administration.resolver.js';
import { ChannelRecordFieldsResolver } from './channel-record-fields.resolver.js';
import { ChannelRecordsRepository } from './channel-records.repository.js';
import { ChannelRecordsResolver } from './channel-records.resolver.js';
import { ManagedRecords } from './managed-records.js';
import { RevealChannelNameCommand } from './reveal-channel-name.command.js';
import { SetCompanyWideCommand } from './set-company-wide.command.js';

/** Channels, for who runs the hub. */
export const recordProviders = [
  AppointChannelOwnerCommand, ArchiveChannelCommand, AuditEntryChannelResolver, ChangeChannelKindCommand, ChannelAdministrationResolver, ChannelRecordFieldsResolver,
  ChannelRecordsRepository, ChannelRecordsResolver, ManagedRecords, RevealChannelNameCommand, SetCompanyWideCommand,
];
