import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type RequestContext, Restriction } from '#access';
import { Channel, type ChannelEntity, ChannelLoader } from '#channels';
import { Person, type PersonEntity, PersonLoader } from '#people';
import type { StoredFacet } from '../facets/facet.js';
import { Facet } from '../facets/facet.type.js';
import type { PostEditEntity } from './post-edit.entity.js';
import { PostEdit } from './post-edit.type.js';
import { PostEditsLoader } from './post-edits.loader.js';
import type { PostEntity } from './post.entity.js';
import { PostLoader } from './post.loader.js';
import { Post } from './post.type.js';

/** What a post is and what it hangs on. */
@Resolver(() => Post)
export class PostFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly channels: ChannelLoader,
    private readonly posts: PostLoader,
    private readonly postEdits: PostEditsLoader,
  ) {}

  @ResolveField(() => Person, { description: 'Who wrote it; for a repost, who reposted.' })
  author(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<PersonEntity | null> {
    return this.people.load(context, post.authorId);
  }

  @ResolveField(() => Channel, { description: 'Where it lives, which says who may read it.' })
  channel(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<ChannelEntity | null> {
    return this.channels.load(context, post.channelId);
  }

  @ResolveField(() => [Facet], { description: 'Its mentions, tags and addresses, in the order of the text.' })
  facets(@Parent() post: PostEntity): readonly StoredFacet[] {
    return post.facets;
  }

  @ResolveField(() => Post, { nullable: true, description: 'What it answers; null where it answers nothing, or that may not be read any more.' })
  replyTo(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<PostEntity | null> | null {
    return post.replyToId ? this.posts.load(context, post.replyToId) : null;
  }

  @ResolveField(() => Post, { description: 'The first post of its thread, or itself where that may not be read any more.' })
  async root(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<PostEntity> {
    return post.rootId === post.id ? post : ((await this.posts.load(context, post.rootId)) ?? post);
  }

  @ResolveField(() => Post, { nullable: true, description: 'What it quotes; null where it quotes nothing, or you may not read that.' })
  quoteOf(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<PostEntity | null> | null {
    return post.quoteOfId ? this.posts.load(context, post.quoteOfId) : null;
  }

  @ResolveField(() => Post, { nullable: true, description: 'The post behind it, where it is a repost.' })
  repostOf(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<PostEntity | null> | null {
    return post.repostOfId ? this.posts.load(context, post.repostOfId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether it is gone: its author deleted it, or a moderator hid it from you or removed it, as its restriction then says. Only its place is left, empty.' })
  deleted(@Parent() post: PostEntity): boolean {
    return post.deletedAt !== null;
  }

  @ResolveField(() => [PostEdit], { description: 'What it said before, the newest first.' })
  edits(@Parent() post: PostEntity, @Context() context: RequestContext): Promise<PostEditEntity[]> | PostEditEntity[] {
    return post.editedAt ? this.postEdits.load(context, post.id) : [];
  }

  @ResolveField(() => Restriction, { nullable: true, description: 'Why it is not for everybody; null where it is.' })
  restriction(@Parent() post: PostEntity): Restriction | null {
    return post.restriction && { kind: post.restriction, reason: post.restrictionReason, decidedAt: post.restrictedAt };
  }
}
