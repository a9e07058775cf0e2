import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Person, type PersonEntity } from '#people';
import type { BlogEntity } from './blog.entity.js';
import { OwnersBlogLoader } from './blog.loader.js';
import { Blog } from './blog.type.js';

@Resolver(() => Person)
export class PersonBlogResolver {
  constructor(private readonly blogs: OwnersBlogLoader) {}

  @ResolveField(() => Blog, { nullable: true, description: 'Their own blog, where they have one.' })
  blog(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<BlogEntity | null> {
    return this.blogs.load(context, person.id);
  }
}
