import { Injectable } from '@nestjs/common';
import { type Viewer, Viewers } from '#access';
import { Database } from '#platform';
import { PublishPostCommand, RepostCommand } from '#stream';
import { CardAttacher } from '#ties';
import type { DemoCompany, DemoPost } from '../company/demo-company.js';
import { instantOfMoment } from '../company/moments.js';
import { scheduleOf } from '../company/schedule.js';
import { withAddresses } from './hub-addresses.js';
import { idOf, type SeededIds } from './ids.js';
import { PublicationSeeder } from './publication-seeder.js';

export interface SeededCompany {
  readonly people: SeededIds;
  readonly channels: SeededIds;
  readonly articles: SeededIds;
  /** Where the hub is, for texts that lead to something of it. */
  readonly publicUrl: string;
}

/** What was said, in the order of its time. */
@Injectable()
export class PostSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly publications: PublicationSeeder,
    private readonly publishPost: PublishPostCommand,
    private readonly cards: CardAttacher,
    private readonly repost: RepostCommand,
  ) {}

  /** @returns UUIDs by the posts' keys; for a repost, of what it passes on */
  async publish(company: DemoCompany, now: Date, seeded: SeededCompany): Promise<SeededIds> {
    await this.publishQuietly(company, now, seeded);
    const times = scheduleOf(company, now);
    const inTime = company.posts.map((post) => ({ post, at: times.get(post.key) ?? now })).sort((a, b) => a.at.getTime() - b.at.getTime());
    const ids = new Map<string, string>();
    for (const { post, at } of inTime) {
      const author = await this.viewers.forPerson(this.database, idOf(seeded.people, post.by));
      ids.set(post.key, await this.one(author, post, at, ids, seeded));
    }
    return ids;
  }

  /** Articles that told nobody. */
  private async publishQuietly(company: DemoCompany, now: Date, { people, articles }: SeededCompany): Promise<void> {
    for (const article of company.articles) {
      const author = company.people.find((person) => person.handle === article.author);
      if (article.notice !== undefined || article.publishedAt === undefined || author === undefined) continue;
      const viewer = await this.viewers.forPerson(this.database, idOf(people, author.handle));
      await this.publications.quietly(viewer, idOf(articles, article.slug), instantOfMoment(article.publishedAt, author.place, now, undefined));
    }
  }

  private async one(author: Viewer, post: DemoPost, at: Date, ids: SeededIds, { channels, articles, publicUrl }: SeededCompany): Promise<string> {
    if (post.noticeOf !== undefined) return this.publications.withNotice(author, idOf(articles, post.noticeOf), post.text, at);
    if (post.repostOf !== undefined) return this.repost.run(author, idOf(ids, post.repostOf), at);
    const row = await this.publishPost.run(this.database, author, {
      text: withAddresses(post.text, publicUrl, ids),
      publishedAt: at,
      ...(post.replyTo === undefined ? { channelId: idOf(channels, post.channel) } : { replyToId: idOf(ids, post.replyTo) }),
      ...(post.quoteOf === undefined ? {} : { quoteOfId: idOf(ids, post.quoteOf) }),
    });
    await this.cards.attach(this.database, author, row, post.article === undefined ? undefined : idOf(articles, post.article));
    return row.id;
  }
}
