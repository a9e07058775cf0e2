import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ChannelsRepository } from '#channels';
import { notFound, type Sql } from '#platform';
import type { BlogEntity } from './blog.entity.js';
import { BlogPolicy } from './blog.policy.js';
import { BlogsRepository } from './blogs.repository.js';
import { CreateBlogCommand } from './create-blog.command.js';

/** Finds the blog that an article is to be in, and who will read it there. */
@Injectable()
export class BlogPlace {
  constructor(
    private readonly blogs: BlogsRepository,
    private readonly channels: ChannelsRepository,
    private readonly own: CreateBlogCommand,
    private readonly policy: BlogPolicy,
  ) {}

  /** @throws UserError NOT_FOUND, FORBIDDEN */
  async find(sql: Sql, viewer: Viewer, blogId: string | undefined): Promise<{ blog: BlogEntity; audienceId: string }> {
    const blog = blogId === undefined ? await this.own.ownBlog(sql, viewer) : (await this.blogs.byIds(sql, viewer, [blogId]))[0];
    if (!blog) throw notFound('blog', 'blogId');
    await this.policy.assertMayWrite(sql, viewer, blog);
    const [channel] = await this.channels.byIds(sql, viewer, [blog.channelId]);
    if (!channel) throw notFound('blog', 'blogId');
    return { blog, audienceId: channel.audienceId };
  }
}
