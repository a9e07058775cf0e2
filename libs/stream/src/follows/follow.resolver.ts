import { Args, Context, createUnionType, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, NodeSources, type RequestContext, type Viewer } from '#access';
import { Channel } from '#channels';
import { Person } from '#people';
import { Tag } from '#tags';
import { FollowCommand } from './follow.command.js';

const Followable = createUnionType({
  name: 'Followable',
  description: 'What one can follow.',
  types: () => [Person, Channel, Tag] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});

@InputType({ description: 'What to follow, or to stop following.' })
class FollowInput {
  @Field(() => ID, { description: 'A person, a channel or a tag.' })
  subjectId: string;
}

@ObjectType({ description: 'What came of following, or of ending it.' })
class FollowPayload {
  @Field(() => Followable, { nullable: true, description: 'The person, channel or tag as it is now; null where you can no longer see what you have let go.' })
  subject: object | null;
}

@Resolver()
export class FollowResolver {
  constructor(
    private readonly command: FollowCommand,
    private readonly nodes: NodeSources,
  ) {}

  @Mutation(() => FollowPayload, { description: 'Have what a person, a channel or a tag brings in your Home.' })
  @Allow('write')
  async follow(@Args('input') input: FollowInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<FollowPayload> {
    await this.command.follow(viewer, input.subjectId);
    return { subject: await this.nodes.find(context, input.subjectId) };
  }

  @Mutation(() => FollowPayload, { description: 'Stop following.' })
  @Allow('write')
  async unfollow(@Args('input') input: FollowInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<FollowPayload> {
    await this.command.unfollow(viewer, input.subjectId);
    return { subject: await this.nodes.find(context, input.subjectId) };
  }
}
