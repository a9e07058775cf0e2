import { Args, ArgsType, Context, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Person, type PersonEntity } from '#people';
import { Database, PageArgs, parsePage } from '#platform';
import { PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { TimelinesRepository } from './timelines.repository.js';

@ArgsType()
class PersonPostsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether replies are in the list too.' })
  replies: boolean;
}

@Resolver(() => Person)
export class PersonTimelineResolver {
  constructor(
    private readonly database: Database,
    private readonly timelines: TimelinesRepository,
    private readonly connections: PostConnections,
  ) {}

  @ResolveField(() => PostConnection, { description: 'What they posted and passed on, newest first.' })
  async posts(
    @Parent() person: PersonEntity, @Args() args: PersonPostsArgs, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext,
  ): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.timelines.ofPerson(this.database, viewer, person.id, args.replies, page));
  }
}
