import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, said, UserError } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import type { ChannelRecordRow } from './channel-records.repository.js';
import { ManagedRecords } from './managed-records.js';

const BY_HAND: readonly ChannelKind[] = [ChannelKind.TOPIC, ChannelKind.BROADCAST];

/** Makes a channel one in which publishers alone start posts, or all members. */
@Injectable()
export class ChangeChannelKindCommand {
  constructor(
    private readonly records: ManagedRecords,
    private readonly writes: ChannelWritesRepository,
  ) {}

  /** @throws UserError NOT_FOUND where the administrator doesn't read it; BAD_USER_INPUT for EVERYONE and departments; CONFLICT where it is that already */
  async run(viewer: Viewer, channelId: string, kind: ChannelKind): Promise<ChannelRecordRow> {
    return this.records.change(viewer, channelId, async (sql, before) => {
      if (!before.readable) throw notFound('channel', 'recordId');
      if (!BY_HAND.includes(kind) || !BY_HAND.includes(before.kind)) {
        throw new UserError('BAD_USER_INPUT', 'Only topic and broadcast channels change into each other; the others come by themselves.', 'kind');
      }
      if (before.kind === kind) throw new UserError('CONFLICT', said`${before.name} is that already.`, 'kind');
      const after = await this.writes.setKind(sql, channelId, kind);
      return { after, action: 'channel.kind-changed', details: { kind } };
    });
  }
}
