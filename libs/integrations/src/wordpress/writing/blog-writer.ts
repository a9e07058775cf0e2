import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, systemViewer } from '#access';
import { type BlogEntity, BlogsRepository } from '#blogs';
import { type ChannelEntity, ChannelsRepository } from '#channels';
import { said, type Sql, sql as query, UserError } from '#platform';
import { nameLine } from './name-line.js';

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/;

/** A blog to write in, and the channel whose audience reads it. */
export interface ImportBlog {
  readonly blog: BlogEntity;
  readonly channel: ChannelEntity;
  readonly made: boolean;
}

/** Finds the blog of an import; where there is none, makes it with an open channel of its own, so that nothing floods EVERYONE. */
@Injectable()
export class BlogWriter {
  constructor(
    private readonly blogs: BlogsRepository,
    private readonly channels: ChannelsRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT for a slug that is none */
  async open(sql: Sql, slug: string, about: { readonly title: string; readonly description: string }): Promise<ImportBlog> {
    if (!SLUG.test(slug)) {
      throw new UserError('BAD_USER_INPUT', said`The blog's slug "${slug}" must be 1 to 80 of a to z, 0 to 9 and -, and neither begin nor end with -.`, 'blog');
    }
    const known = await this.blogs.bySlug(sql, systemViewer, slug);
    const blog = known ?? (await this.make(sql, slug, about));
    const [channel] = await this.channels.byIds(sql, systemViewer, [blog.channelId]);
    if (channel === undefined) throw new UserError('NOT_FOUND', said`The channel of the blog ${slug} is gone.`, 'blog');
    return { blog, channel, made: known === undefined };
  }

  private async make(sql: Sql, slug: string, about: { readonly title: string; readonly description: string }): Promise<BlogEntity> {
    const title = nameLine(about.title, 80) || 'WordPress';
    const description = nameLine(about.description, 500) || null;
    const channelId = await this.makeChannel(sql, slug, title, description);
    const blog = await this.blogs.insert(sql, { slug, title, description, ownerKind: 'CHANNEL', ownerId: channelId, channelId });
    if (blog === undefined) throw new UserError('CONFLICT', said`The slug ${slug} is taken; choose another by --blog.`, 'blog');
    return blog;
  }

  /** An open channel without members or owners; administrators manage it. */
  private async makeChannel(sql: Sql, slug: string, name: string, description: string | null): Promise<string> {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? slug : `${slug}-${number}`;
      const row = await sql.first<{ id: string }>(query`
        INSERT INTO channel (slug, name, description, kind, private, audience_id)
        VALUES (${candidate}, ${name}, ${description}, 'TOPIC', false, ${COMPANY_AUDIENCE}) ON CONFLICT (slug) DO NOTHING RETURNING id`);
      if (row !== undefined) return row.id;
    }
  }
}
