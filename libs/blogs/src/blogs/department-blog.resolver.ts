import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { Department, type DepartmentEntity } from '#people';
import type { BlogEntity } from './blog.entity.js';
import { OwnersBlogLoader } from './blog.loader.js';
import { Blog } from './blog.type.js';

@Resolver(() => Department)
export class DepartmentBlogResolver {
  constructor(private readonly blogs: OwnersBlogLoader) {}

  @ResolveField(() => Blog, { nullable: true, description: 'Its own blog, where it has one.' })
  blog(@Parent() department: DepartmentEntity, @Context() context: RequestContext): Promise<BlogEntity | null> {
    return this.blogs.load(context, department.id);
  }
}
