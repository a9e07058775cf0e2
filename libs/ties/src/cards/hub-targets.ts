import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ArticlesRepository, BlogsRepository } from '#blogs';
import { PeopleRepository } from '#people';
import { CONFIG, type Config, type Sql } from '#platform';
import { PostsRepository } from '#stream';
import type { CardTarget } from './cards.repository.js';
import { type HubAddress, parseHubAddress } from './hub-address.js';

/** Finds what the hub's own addresses lead to. */
@Injectable()
export class HubTargets {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly articles: ArticlesRepository,
    private readonly blogs: BlogsRepository,
    private readonly people: PeopleRepository,
    private readonly posts: PostsRepository,
  ) {}

  /** Undefined for foreign addresses, for pages that are no thing, and for what the viewer may not read or isn't out yet. */
  async find(sql: Sql, viewer: Viewer, url: string): Promise<CardTarget | undefined> {
    const address = parseHubAddress(url, this.config.http.publicUrl);
    return address && this.behind(sql, viewer, address);
  }

  private async behind(sql: Sql, viewer: Viewer, { kind, name }: HubAddress): Promise<CardTarget | undefined> {
    if (kind === 'ARTICLE') {
      const article = await this.articles.bySlug(sql, viewer, name);
      return article && article.restriction === null ? { articleId: article.id } : undefined;
    }
    if (kind === 'BLOG') {
      const blog = await this.blogs.bySlug(sql, viewer, name);
      return blog && { blogId: blog.id };
    }
    if (kind === 'PERSON') {
      const person = await this.people.byHandle(sql, viewer, name);
      return person && { personId: person.id };
    }
    const post = await this.posts.original(sql, viewer, name);
    return post && { shownPostId: post.id };
  }
}
