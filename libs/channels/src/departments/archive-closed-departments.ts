import { Injectable, type OnModuleInit } from '@nestjs/common';
import { departmentClosed } from '#people';
import { Database, EventHandlers, Outbox } from '#platform';
import { ChannelWritesRepository } from '../channels/channel-writes.repository.js';
import { channelChanged } from '../channels/channel.events.js';

/** Keeps the channels of departments that were closed to be read; who was in one stays in it. */
@Injectable()
export class ArchiveClosedDepartments implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly writes: ChannelWritesRepository,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register({ name: 'channels.archive-closed-departments', event: departmentClosed, handle: () => this.run() });
  }

  run(): Promise<void> {
    return this.database.transaction(async (sql) => {
      const archived = await this.writes.archiveWithoutDepartment(sql);
      await this.outbox.addMany(sql, channelChanged, archived.map((channelId) => ({ channelId })));
    });
  }
}
