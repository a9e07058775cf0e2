import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, mayWrite, personOf, type RequestContext, type Viewer, worksHere } from '#access';
import { Database, decodeId, notFound } from '#platform';
import type { BlogEntity } from './blog.entity.js';
import { BlogLoader, OwnersBlogLoader } from './blog.loader.js';
import { Blog } from './blog.type.js';
import { BlogsRepository } from './blogs.repository.js';
import { CreateBlogCommand } from './create-blog.command.js';

@InputType({ description: 'A new blog: your own, or that of a department or a channel in which you may start posts.' })
class CreateBlogInput {
  @Field(() => String, { nullable: true, description: 'Its name in addresses: 1 to 80 of a to z, 0 to 9 and -. Default: made of the title.' })
  slug?: string | null;

  @Field(() => String, { description: 'At most 120 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 500 characters.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'The department whose blog it is to be.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The channel whose blog it is to be, such as the leadership’s. Without either it is your own.' })
  channelId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours make one blog.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of creating a blog.' })
class CreateBlogPayload {
  @Field(() => Blog, { description: 'The blog.' })
  blog: object;
}

@Resolver()
export class BlogResolver {
  constructor(
    private readonly database: Database,
    private readonly blogs: BlogsRepository,
    private readonly loader: BlogLoader,
    private readonly owners: OwnersBlogLoader,
    private readonly create: CreateBlogCommand,
  ) {}

  @Query(() => Blog, { nullable: true, description: 'A blog by its slug; null where there is none or you may not read it.' })
  @Allow('read')
  async blog(@Args('slug', { description: 'Its name in addresses.' }) slug: string, @CurrentViewer() viewer: Viewer): Promise<BlogEntity | null> {
    return (await this.blogs.bySlug(this.database, viewer, slug)) ?? null;
  }

  @Query(() => Boolean, { description: 'Whether you may start a blog of your own: employees may, who have none yet.' })
  @Allow('read')
  async viewerCanStartBlog(@CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<boolean> {
    if (!mayWrite(viewer) || !worksHere(viewer)) return false;
    return (await this.owners.load(context, personOf(viewer))) === null;
  }

  @Mutation(() => CreateBlogPayload, { description: 'Make a blog. A person, a department and a channel have one at most.' })
  @Allow('write')
  async createBlog(@Args('input') input: CreateBlogInput, @CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<CreateBlogPayload> {
    const id = await this.create.run(viewer, {
      title: input.title,
      slug: input.slug ?? undefined,
      description: input.description ?? undefined,
      departmentId: input.departmentId == null ? undefined : decodeId('department', input.departmentId, 'departmentId'),
      channelId: input.channelId == null ? undefined : decodeId('channel', input.channelId, 'channelId'),
      idempotencyKey: input.idempotencyKey ?? undefined,
    });
    const blog = await this.loader.load(context, id);
    if (!blog) throw notFound('blog');
    return { blog };
  }
}
