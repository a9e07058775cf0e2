import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Channel } from '#channels';
import { Person } from '#people';
import { Tag } from '#tags';
import { Post } from '../posts/post.type.js';
import type { MuteEntity } from './mute.entity.js';
import { Mute } from './mute.type.js';
import { PostMuteLoader } from './post-mute.loader.js';
import { SubjectMuteLoader } from './subject-mute.loader.js';

const OF_SUBJECT = { nullable: true, description: 'Your mute of it; null where you don’t mute it.' } as const;

@Resolver(() => Person)
export class PersonMuteFieldResolver {
  constructor(private readonly mutes: SubjectMuteLoader) {}

  @ResolveField(() => Mute, { nullable: true, description: 'Your mute of them; null where you don’t mute them.' })
  viewerMute(@Parent() person: { id: string }, @Context() context: RequestContext): Promise<MuteEntity | null> {
    return this.mutes.load(context, person.id);
  }
}

@Resolver(() => Channel)
export class ChannelMuteFieldResolver {
  constructor(private readonly mutes: SubjectMuteLoader) {}

  @ResolveField(() => Mute, OF_SUBJECT)
  viewerMute(@Parent() channel: { id: string }, @Context() context: RequestContext): Promise<MuteEntity | null> {
    return this.mutes.load(context, channel.id);
  }
}

@Resolver(() => Tag)
export class TagMuteFieldResolver {
  constructor(private readonly mutes: SubjectMuteLoader) {}

  @ResolveField(() => Mute, OF_SUBJECT)
  viewerMute(@Parent() tag: { id: string }, @Context() context: RequestContext): Promise<MuteEntity | null> {
    return this.mutes.load(context, tag.id);
  }
}

@Resolver(() => Post)
export class PostMuteFieldResolver {
  constructor(private readonly mutes: PostMuteLoader) {}

  @ResolveField(() => Mute, {
    nullable: true,
    description: 'Your mute that it falls under, the oldest of several; null where there is none. Such a post isn’t in your Home; elsewhere screens fold it.',
  })
  viewerMute(@Parent() post: { id: string }, @Context() context: RequestContext): Promise<MuteEntity | null> {
    return this.mutes.load(context, post.id);
  }
}
