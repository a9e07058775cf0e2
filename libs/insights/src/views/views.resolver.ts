import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type Viewer } from '#access';
import { parseId, said, UserError } from '#platform';
import { MOST_VIEWS, RecordViewsCommand } from './record-views.command.js';

@InputType({ description: 'What stood on your screen, for the figures of those who wrote it. They never learn who you are.' })
export class RecordViewsInput {
  @Field(() => [ID], { nullable: true, description: `Posts and articles that stood on the screen for a moment. With readIds at most ${MOST_VIEWS}.` })
  seenIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Those that you read: an article to its end, a post for some seconds or on its own page.' })
  readIds?: string[] | null;
}

@ObjectType({ description: 'What came of it.' })
export class RecordViewsPayload {
  @Field(() => Int, { description: 'How many were named. Whether one counts isn’t said: your own and what you may not read don’t.' })
  taken: number;
}

@Resolver()
export class ViewsResolver {
  constructor(private readonly command: RecordViewsCommand) {}

  @Mutation(() => RecordViewsPayload, { description: 'Say what you saw and read. The same again changes nothing.' })
  @Allow('write')
  async recordViews(@Args('input') input: RecordViewsInput, @CurrentViewer() viewer: Viewer): Promise<RecordViewsPayload> {
    const [seen, read] = [contentIds(input.seenIds, 'seenIds'), contentIds(input.readIds, 'readIds')];
    await this.command.run(viewer, seen, read);
    return { taken: new Set([...seen, ...read]).size };
  }
}

/** @throws UserError BAD_USER_INPUT for an id of anything else */
function contentIds(ids: readonly string[] | null | undefined, field: string): string[] {
  return (ids ?? []).map((id) => {
    const parsed = parseId(id);
    if (parsed?.type !== 'post' && parsed?.type !== 'article') throw new UserError('BAD_USER_INPUT', said`${field} has ids of posts and articles.`, field);
    return parsed.uuid;
  });
}
