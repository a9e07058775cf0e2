import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { cleanText, connectionOf, type ConnectionOf, Database, PageArgs, parsePage } from '#platform';
import { type ChannelRecordRow, ChannelRecordsRepository } from './channel-records.repository.js';
import { ChannelRecordFilter } from './channel-record.inputs.js';
import { ChannelRecordConnection } from './channel-record.type.js';

@Resolver()
export class ChannelRecordsResolver {
  constructor(
    private readonly database: Database,
    private readonly records: ChannelRecordsRepository,
  ) {}

  @Query(() => ChannelRecordConnection, { description: 'All channels, the newest first, private ones without their names; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async channelRecords(
    @Args('filter', { type: () => ChannelRecordFilter, nullable: true, description: 'Which channels; left out: all of them.' }) filter: ChannelRecordFilter | null,
    @Args() args: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ConnectionOf<{ cursor: string; node: ChannelRecordRow }>> {
    const page = parsePage(args);
    const { query, kind, orphaned, archived } = filter ?? {};
    const selection = {
      query: cleanText(query ?? '', { field: 'query', max: 200, optional: true }) || undefined, kind: kind ?? undefined, private: filter?.private ?? undefined, orphaned: orphaned ?? undefined, archived: archived ?? undefined,
    };
    return connectionOf(page, await this.records.list(this.database, viewer, selection, page), (record) => ({ key: record.id, node: record }));
  }

  @Query(() => Int, { description: 'How many channels nobody looks after; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  orphanedChannelCount(): Promise<number> {
    return this.records.countOrphaned(this.database);
  }
}
