import { systemViewer } from '#access';
import { CreateArticleCommand, CreateBlogCommand, RestrictArticleCommand, UpdateArticleCommand } from '#blogs';
import { AddChannelMemberCommand, type ChannelEntity, ChannelKind, CreateChannelCommand, EVERYONE_CHANNEL, UpdateChannelCommand } from '#channels';
import type { PersonEntity } from '#people';
import { encodeId, sql, UserError } from '#platform';
import { DeletePostCommand, EditPostCommand, PublishPostCommand, RepostCommand, RestrictPostCommand } from '#stream';
import { CreatePostCommand, PublishArticleWithNoticeCommand } from '#ties';
import type { TestHub } from '../support/hub.js';
import type { Deed } from './deeds.js';

const PEOPLE = 5;
const CHANNELS = 3;

/** People, channels, posts and articles of one run of the property; what they do goes through the hub's commands. */
export class CountedWorld {
  private static runs = 0;
  private readonly run = CountedWorld.runs++;
  readonly people: PersonEntity[] = [];
  private readonly channels: ChannelEntity[] = [];
  private readonly blogs: string[] = [];
  private readonly posts: string[] = [];
  private readonly articles: string[] = [];
  done = 0;

  private constructor(private readonly hub: TestHub) {}

  /** Three channels with a blog each, in which all but the last person are; the last of the channels is private at first. */
  static async make(hub: TestHub): Promise<CountedWorld> {
    const world = new CountedWorld(hub);
    for (let i = 0; i < PEOPLE; i++) world.people.push(await hub.person(`w${world.run}_${i}`));
    for (let i = 0; i < CHANNELS; i++) {
      const channel = await hub.get(CreateChannelCommand).run(await world.viewer(0), { name: `W${world.run} ${i}`, kind: ChannelKind.TOPIC, private: i === CHANNELS - 1 });
      world.channels.push(channel);
      const owner = await world.viewer(0);
      for (const person of world.people.slice(1, -1)) await hub.get(AddChannelMemberCommand).run(owner, { channelId: channel.id, personId: person.id });
      world.blogs.push(await hub.get(CreateBlogCommand).run(owner, { title: `Blog ${i}`, channelId: channel.id }));
    }
    return world;
  }

  /** All at once. What a rule of the hub forbids doesn't happen; any other failure is one. */
  async does(bunch: readonly Deed[]): Promise<void> {
    await Promise.all(bunch.map(async (deed) => {
      try {
        await this.try(deed);
        this.done++;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }));
  }

  private async try(deed: Deed): Promise<unknown> {
    const { hub } = this;
    const { database } = hub;
    switch (deed.do) {
      case 'post': return this.publish(deed);
      case 'publish article': return this.publishArticle(deed);
      case 'repost': return hub.get(RepostCommand).run(await this.viewer(deed.who), this.post(deed.post));
      case 'undo': return this.mutate(deed.who, 'mutation ($input: RepostInput!) { undoRepost(input: $input) { post { id } } }', { postId: encodeId('post', this.post(deed.post)) });
      case 'edit': return hub.get(EditPostCommand).run(await this.authorOf(this.post(deed.post)), this.post(deed.post), await this.words(deed.tags, deed.article));
      case 'retag article': return this.retag(this.article(deed.article), deed.tags);
      case 'delete post': return hub.get(DeletePostCommand).run(await this.authorOf(this.post(deed.post)), this.post(deed.post));
      case 'delete article': return this.mutate(0, 'mutation ($input: DeleteArticleInput!) { deleteArticle(input: $input) { deletedId } }', { articleId: encodeId('article', this.article(deed.article)) });
      case 'restrict post': return database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, this.post(deed.post), { kind: deed.kind, reason: 'Because' }));
      case 'restrict article': return database.transaction((tx) => hub.get(RestrictArticleCommand).impose(tx, systemViewer, this.article(deed.article), { kind: deed.kind, reason: 'Because' }));
      case 'lift post': return database.transaction((tx) => hub.get(RestrictPostCommand).lift(tx, systemViewer, this.post(deed.post)));
      case 'lift article': return database.transaction((tx) => hub.get(RestrictArticleCommand).lift(tx, systemViewer, this.article(deed.article)));
      case 'close':
      case 'open': return hub.get(UpdateChannelCommand).run(await this.viewer(0), { channelId: this.channel(deed.channel).id, private: deed.do === 'close' });
    }
  }

  private async publish(deed: Deed & { do: 'post' }): Promise<void> {
    const viewer = await this.viewer(deed.who);
    const text = await this.words(deed.tags, null);
    const replyToId = deed.replyTo === null ? undefined : this.post(deed.replyTo);
    const place = replyToId ? { replyToId } : { channelId: deed.channel % 4 === 3 ? EVERYONE_CHANNEL : this.channel(deed.channel).id };
    const quoteOfId = deed.quoteOf === null ? undefined : this.post(deed.quoteOf);
    if (deed.held) {
      const post = await this.hub.database.transaction((tx) => this.hub.get(PublishPostCommand).run(tx, viewer, { text, ...place, quoteOfId, restriction: 'HELD' }));
      this.posts.push(post.id);
    } else {
      const articleId = deed.article === null ? undefined : this.article(deed.article);
      this.posts.push(await this.hub.get(CreatePostCommand).run(viewer, { text, ...place, quoteOfId, articleId }));
    }
  }

  private async publishArticle(deed: Deed & { do: 'publish article' }): Promise<void> {
    const viewer = await this.viewer(0);
    const tags = deed.tags.map((tag) => this.tag(tag));
    const id = await this.hub.get(CreateArticleCommand).run(viewer, { blogId: this.blogs[deed.channel % CHANNELS], title: 'An article', markdown: 'Text', tags });
    await this.hub.get(PublishArticleWithNoticeCommand).run(viewer, id, undefined, deed.quietly);
    this.articles.push(id);
    const notice = await this.hub.database.first<{ postId: string }>(sql`SELECT post_id FROM post_card WHERE notice AND article_id = ${id}`);
    if (notice) this.posts.push(notice.postId);
  }

  private async retag(articleId: string, tags: readonly number[]): Promise<void> {
    const row = await this.hub.database.first<{ revisionId: string }>(sql`SELECT revision_id FROM article WHERE id = ${articleId}`);
    const { revisionId } = row as { revisionId: string };
    await this.hub.get(UpdateArticleCommand).run(await this.viewer(0), { articleId, expectedRevisionId: revisionId, tags: tags.map((tag) => this.tag(tag)) });
  }

  /** With the address of an article, where one is named: an edit gives the post its card, or takes it away. */
  private async words(tags: readonly number[], article: number | null): Promise<string> {
    const row = article === null ? undefined : await this.hub.database.first<{ slug: string }>(sql`SELECT slug FROM article WHERE id = ${this.article(article)}`);
    const address = row ? [`${this.hub.config.http.publicUrl}/a/${row.slug}`] : [];
    return [`Words ${Math.random()}`, ...tags.map((tag) => `#${this.tag(tag)}`), ...address].join(' ');
  }

  private tag(i: number): string {
    return `w${this.run}x${i}`;
  }

  private person(choice: number): PersonEntity {
    return this.people[choice % this.people.length] as PersonEntity;
  }

  private channel(choice: number): ChannelEntity {
    return this.channels[choice % this.channels.length] as ChannelEntity;
  }

  private post(choice: number): string {
    return chosen(this.posts, choice);
  }

  private article(choice: number): string {
    return chosen(this.articles, choice);
  }

  private viewer(choice: number) {
    return this.hub.viewer(this.person(choice));
  }

  private async mutate(who: number, mutation: string, input: Record<string, string>): Promise<void> {
    const { errors } = await this.hub.graphql(await this.hub.token(this.person(who)), mutation, { input });
    const code = errors?.[0]?.extensions?.['code'];
    if (code === 'NOT_FOUND' || code === 'FORBIDDEN') throw new UserError(code, 'Refused');
    if (errors) throw new Error(JSON.stringify(errors));
  }

  private async authorOf(id: string) {
    const row = await this.hub.database.first<{ authorId: string }>(sql`SELECT author_id FROM post WHERE id = ${id}`);
    return this.hub.viewer({ id: (row as { authorId: string }).authorId });
  }
}

/** Mostly a late one, and few, so that much happens to each. @throws where there is none yet, as a rule of the hub would have it */
function chosen(ids: readonly string[], choice: number): string {
  const id = ids[ids.length - 1 - (choice % Math.min(ids.length, 12))];
  if (!id) throw new UserError('NOT_FOUND', 'None yet');
  return id;
}
