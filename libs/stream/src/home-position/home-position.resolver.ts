import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { Database, decodeCursor, UUID_KEY } from '#platform';
import { HomePosition, MarkHomeReadInput, MarkHomeReadPayload } from './home-position.type.js';
import { HomePositionsRepository } from './home-positions.repository.js';
import { LiveHomePositions } from './live-home-positions.js';
import { MarkHomeReadCommand } from './mark-home-read.command.js';
import { ReadTo } from './read-to.js';

@Resolver()
export class HomePositionResolver {
  constructor(
    private readonly database: Database,
    private readonly positions: HomePositionsRepository,
    private readonly command: MarkHomeReadCommand,
    private readonly live: LiveHomePositions,
  ) {}

  @Query(() => HomePosition, { description: 'How far you have read your Home, and how much is new.' })
  @Allow('read')
  homePosition(@CurrentViewer() viewer: Viewer): Promise<ReadTo> {
    return this.readTo(viewer);
  }

  @Mutation(() => MarkHomeReadPayload, { description: 'Say how far you have read your Home. It only ever moves forward. Call it when a reader rests, not at every scroll.' })
  @Allow('write')
  async markHomeRead(@Args('input') input: MarkHomeReadInput, @CurrentViewer() viewer: Viewer): Promise<MarkHomeReadPayload> {
    await this.command.run(viewer, decodeCursor(input.cursor, UUID_KEY, 'cursor'));
    return { homePosition: await this.readTo(viewer) };
  }

  @Subscription(() => HomePosition, { description: 'How far you have read your Home: where you are now, then each time you read on, on any device.', resolve: (position: unknown) => position })
  @Allow('read')
  homePositionChanged(@Context() context: RequestContext): AsyncIterator<ReadTo> {
    return this.live.of(context);
  }

  private async readTo(viewer: Viewer): Promise<ReadTo> {
    return new ReadTo(await this.positions.of(this.database, personOf(viewer)));
  }
}
