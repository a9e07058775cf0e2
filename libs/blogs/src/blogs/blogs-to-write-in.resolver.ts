import { Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer } from '#access';
import { Database } from '#platform';
import type { BlogEntity } from './blog.entity.js';
import { BlogRights } from './blog-rights.js';
import { Blog } from './blog.type.js';
import { BlogsRepository } from './blogs.repository.js';

/** Nobody chooses from more; whose channels have more blogs than that, writes from the blog's own page. */
const MOST = 100;

@Resolver()
export class BlogsToWriteInResolver {
  constructor(
    private readonly database: Database,
    private readonly blogs: BlogsRepository,
    private readonly rights: BlogRights,
  ) {}

  @Query(() => [Blog], { description: `The blogs in which you may write articles: your own first, then by title. At most ${MOST}.` })
  @Allow('read')
  async blogsToWriteIn(@CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<BlogEntity[]> {
    if (!viewer.personId) return [];
    const blogs = await this.blogs.around(this.database, viewer, viewer.personId, MOST);
    const may = await Promise.all(blogs.map((blog) => this.rights.mayWrite(context, blog)));
    return blogs.filter((_, index) => may[index]);
  }
}
