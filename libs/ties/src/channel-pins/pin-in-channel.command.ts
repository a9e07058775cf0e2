import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { Database, notFound, Outbox, said, type Sql, UserError } from '#platform';
import { channelPinsChanged } from './channel-pin.events.js';
import { ChannelPinPolicy } from './channel-pin.policy.js';
import { ChannelPinsRepository, MOST_PINNED, type Pinnable } from './channel-pins.repository.js';

/** Keeps a post or an article on top of its channel, or no longer. It stays in its place as well. */
@Injectable()
export class PinInChannelCommand {
  constructor(
    private readonly database: Database,
    private readonly pins: ChannelPinsRepository,
    private readonly policy: ChannelPinPolicy,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** @returns UUID of the channel. @throws UserError NOT_FOUND, FORBIDDEN; BAD_USER_INPUT for what isn't out; CONFLICT where MOST_PINNED are on top already */
  run(viewer: Viewer, contentId: string, pinned: boolean): Promise<string> {
    return this.database.transaction(async (sql) => {
      const content = await this.pins.find(sql, viewer, contentId);
      if (!content) throw notFound('post or article', 'contentId');
      if (!(await this.policy.mayPin(sql, viewer, content.channelId))) {
        throw new UserError('FORBIDDEN', 'Only those who manage the channel keep something on top of it.', 'contentId');
      }
      const changed = pinned ? await this.pin(sql, viewer, content) : await this.pins.remove(sql, contentId);
      if (changed) await this.tell(sql, viewer, content, pinned);
      return content.channelId;
    });
  }

  private async pin(sql: Sql, viewer: Viewer, content: Pinnable): Promise<boolean> {
    if (!content.out) throw new UserError('BAD_USER_INPUT', 'Only what everybody in the channel may read is kept on top.', 'contentId');
    const count = await this.pins.count(sql, content.channelId);
    const there = (await this.pins.among(sql, [content.id])).length > 0;
    if (there) return false;
    if (count >= MOST_PINNED) throw new UserError('CONFLICT', said`${MOST_PINNED} things are on top of this channel already; take one down first.`, 'contentId');
    return this.pins.put(sql, content, viewer.personId);
  }

  private async tell(sql: Sql, viewer: Viewer, { id, channelId }: Pinnable, pinned: boolean): Promise<void> {
    await this.outbox.add(sql, channelPinsChanged, { channelId });
    await this.audit.record(sql, { actor: viewer, action: pinned ? 'channel.pinned' : 'channel.unpinned', subjectId: channelId, details: { contentId: id } });
  }
}
