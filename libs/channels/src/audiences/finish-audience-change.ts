import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, EventHandlers, type RelayedEvent, untilNone } from '#platform';
import { channelClosing, type ChannelEvent, channelOpening } from '../channels/channel.events.js';
import { AudienceChangeSteps } from './audience-change-steps.js';

/** Gives what a channel holds its new audience, in batches, and then takes away the mark that hid the channel meanwhile. */
@Injectable()
export class FinishAudienceChange implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly steps: AudienceChangeSteps,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    const handle = (event: RelayedEvent<ChannelEvent>) => this.run(event.payload.channelId);
    this.handlers.register({ name: 'channels.finish-closing', event: channelClosing, handle });
    this.handlers.register({ name: 'channels.finish-opening', event: channelOpening, handle });
  }

  /** Does nothing where no change is going on. */
  async run(channelId: string): Promise<void> {
    await untilNone(1, () => this.database.transaction((sql) => this.steps.restamp(sql, channelId)));
    await this.database.transaction((sql) => this.steps.finish(sql, channelId));
  }
}
