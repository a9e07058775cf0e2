import { Injectable } from '@nestjs/common';
import { personOf, type Viewer, worksHere } from '#access';
import { ChannelPostingPolicy, ChannelsRepository, EVERYONE_CHANNEL } from '#channels';
import { PeopleRepository } from '#people';
import { cleanText, Database, Idempotency, notFound, said, type Sql, UserError } from '#platform';
import type { BlogEntity } from './blog.entity.js';
import { BlogsRepository, type NewBlog } from './blogs.repository.js';
import { assertSlug, freeSlug, holdSlugs, slugOf } from './slug.js';

export interface CreateBlogCall {
  readonly title: string;
  readonly slug?: string | undefined;
  readonly description?: string | undefined;
  /** UUID: a blog of this department. */
  readonly departmentId?: string | undefined;
  /** UUID: a blog of this channel, such as the leadership's. Neither: one's own. */
  readonly channelId?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

type Place = Pick<NewBlog, 'ownerKind' | 'ownerId' | 'channelId'>;

/** Makes a blog: one's own, or that of a department or a channel that one may post in. Each has one at most. */
@Injectable()
export class CreateBlogCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly blogs: BlogsRepository,
    private readonly channels: ChannelsRepository,
    private readonly posting: ChannelPostingPolicy,
    private readonly people: PeopleRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, and CONFLICT where there is one already. @returns UUID */
  run(viewer: Viewer, call: CreateBlogCall): Promise<string> {
    const { idempotencyKey: key, ...input } = call;
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personOf(viewer), operation: 'createBlog', key, input }, async () =>
        (await this.create(sql, viewer, input)).id));
  }

  /** The person's own blog, made at its first use. */
  async ownBlog(sql: Sql, viewer: Viewer): Promise<BlogEntity> {
    const personId = personOf(viewer);
    const [known] = await this.blogs.byOwners(sql, viewer, [personId]);
    if (known) return known;
    const [person] = await this.people.byIds(sql, viewer, [personId]);
    if (!person) throw notFound('person');
    const made = await this.insert(sql, viewer, await this.placeOf(sql, viewer, {}), { title: person.displayName });
    // Two first articles at the same time: the other's blog is there by now.
    const [blog] = made ? [made] : await this.blogs.byOwners(sql, viewer, [personId]);
    if (!blog) throw notFound('blog');
    return blog;
  }

  private async create(sql: Sql, viewer: Viewer, input: Omit<CreateBlogCall, 'idempotencyKey'>): Promise<BlogEntity> {
    const place = await this.placeOf(sql, viewer, input);
    const blog = await this.insert(sql, viewer, place, input);
    if (!blog) throw new UserError('CONFLICT', 'There is a blog here already; write in that one.', place.ownerKind === 'DEPARTMENT' ? 'departmentId' : undefined);
    return blog;
  }

  /** @returns undefined where there is a blog already */
  private async insert(sql: Sql, viewer: Viewer, place: Place, input: Pick<CreateBlogCall, 'title' | 'slug' | 'description'>): Promise<BlogEntity | undefined> {
    const title = cleanText(input.title, { field: 'title', max: 120 });
    const description = input.description === undefined ? null : cleanText(input.description, { field: 'description', max: 500, optional: true }) || null;
    return this.blogs.insert(sql, { ...place, title, description, slug: await this.slugFor(sql, viewer, input.slug, title) });
  }

  private async placeOf(sql: Sql, viewer: Viewer, input: Pick<CreateBlogCall, 'departmentId' | 'channelId'>): Promise<Place> {
    if (input.departmentId !== undefined) {
      const [channel] = await this.channels.byDepartments(sql, viewer, [input.departmentId]);
      if (!channel) throw notFound('department', 'departmentId');
      await this.posting.assertMayPost(sql, viewer, channel.id, { reply: false });
      return { ownerKind: 'DEPARTMENT', ownerId: input.departmentId, channelId: channel.id };
    }
    if (input.channelId !== undefined) {
      const channel = await this.posting.assertMayPost(sql, viewer, input.channelId, { reply: false });
      return { ownerKind: 'CHANNEL', ownerId: channel.id, channelId: channel.id };
    }
    if (!worksHere(viewer)) throw new UserError('FORBIDDEN', 'Guests have no blog of their own.');
    return { ownerKind: 'PERSON', ownerId: personOf(viewer), channelId: EVERYONE_CHANNEL };
  }

  /** One that is taken by a blog which the viewer doesn't see gets a number: an error would say that there is one. */
  private async slugFor(sql: Sql, viewer: Viewer, wanted: string | undefined, title: string): Promise<string> {
    if (wanted === undefined) return freeSlug(sql, slugOf(title, 'blog'), (pattern) => this.blogs.slugsLike(sql, pattern));
    assertSlug(wanted);
    await holdSlugs(sql, wanted);
    if (await this.blogs.bySlug(sql, viewer, wanted)) throw new UserError('CONFLICT', said`The slug ${wanted} is taken.`, 'slug');
    return freeSlug(sql, wanted, (pattern) => this.blogs.slugsLike(sql, pattern));
  }
}
