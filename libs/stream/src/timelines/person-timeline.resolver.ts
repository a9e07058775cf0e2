import { Args, ArgsType, Context, Field, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity } from '#people';
import { PageArgs, parsePage } from '#platform';
import { PostConnection } from '../posts/post.type.js';
import { type PostConnectionOf, PostConnections } from '../posts/post-connections.js';
import { PersonTimelineLoader } from './person-timeline.loader.js';

@ArgsType()
class PersonPostsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether replies are in the list too.' })
  replies: boolean;
}

@Resolver(() => Person)
export class PersonTimelineResolver {
  constructor(
    private readonly timelines: PersonTimelineLoader,
    private readonly connections: PostConnections,
  ) {}

  @ResolveField(() => PostConnection, { description: 'What they posted and reposted, newest first.' })
  async posts(@Parent() person: PersonEntity, @Args() args: PersonPostsArgs, @Context() context: RequestContext): Promise<PostConnectionOf> {
    const page = parsePage(args);
    return this.connections.of(context, page, await this.timelines.page(context, person.id, page, { replies: args.replies }));
  }
}
