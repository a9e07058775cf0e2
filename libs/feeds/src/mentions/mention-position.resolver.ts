import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, CurrentViewer, personOf, type RequestContext, type Viewer } from '#access';
import { Database, decodeCursor, UUID_KEY } from '#platform';
import { ReadTo } from '#stream';
import { LiveMentions } from './live-mentions.js';
import { MarkMentionsReadCommand } from './mark-mentions-read.command.js';
import { MarkMentionsReadInput, MarkMentionsReadPayload, MentionPosition } from './mention-position.type.js';
import { MentionPositionsRepository } from './mention-positions.repository.js';

@Resolver()
export class MentionPositionResolver {
  constructor(
    private readonly database: Database,
    private readonly positions: MentionPositionsRepository,
    private readonly command: MarkMentionsReadCommand,
    private readonly live: LiveMentions,
  ) {}

  @Query(() => MentionPosition, { description: 'How far you have read what mentions and answers you, and how much is new.' })
  @Allow('read')
  mentionPosition(@CurrentViewer() viewer: Viewer): Promise<ReadTo> {
    return this.readTo(viewer);
  }

  @Mutation(() => MarkMentionsReadPayload, { description: 'Say how far you have read what mentions and answers you. It only ever moves forward.' })
  @Allow('write')
  async markMentionsRead(@Args('input') input: MarkMentionsReadInput, @CurrentViewer() viewer: Viewer): Promise<MarkMentionsReadPayload> {
    await this.command.run(viewer, decodeCursor(input.cursor, UUID_KEY, 'cursor'));
    return { mentionPosition: await this.readTo(viewer) };
  }

  @Subscription(() => MentionPosition, {
    description: 'How far you have read what mentions and answers you: where you are now, then each time you read on, on any device, and each time that something may have come or gone.',
    resolve: (position: unknown) => position,
  })
  @Allow('read')
  mentionPositionChanged(@Context() context: RequestContext): AsyncIterator<ReadTo> {
    return this.live.of(context);
  }

  private async readTo(viewer: Viewer): Promise<ReadTo> {
    return new ReadTo(await this.positions.of(this.database, personOf(viewer)));
  }
}
