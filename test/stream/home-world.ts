import fc from 'fast-check';
import { Role, systemViewer } from '#access';
import { AddChannelMemberCommand, type ChannelEntity, ChannelKind, CreateChannelCommand, JoinChannelCommand, LeaveChannelCommand, UpdateChannelCommand } from '#channels';
import type { PersonEntity } from '#people';
import { encodeId, sql, UserError } from '#platform';
import { DeletePostCommand, EditPostCommand, FollowCommand, MuteCommand, PublishPostCommand, RepostCommand, RestrictPostCommand } from '#stream';
import type { TestHub } from '../support/hub.js';

const PEOPLE = 12;
const CHANNELS = 5;
const TAGS = 4;
/** The channel to which all belong by rule; its owner alone posts there. */
const FOR_EVERYBODY = 2;
const SAID = ['Offsite', 'café', 'Budget', 'Straße', '上海开会', 'well'];
/** Some of them said in other letters, some only part of what is said. */
const MUTED = ['OFFSITE', 'cafe', 'strasse', '海开', 'budge', 'words well'];
const index = fc.nat({ max: 999 });
const tags = fc.array(fc.nat({ max: TAGS - 1 }), { maxLength: 2 });
const mentions = fc.array(fc.nat({ max: PEOPLE - 1 }), { maxLength: 2 });

/** One thing that somebody does. Numbers choose among what there is by then. */
export type Deed =
  | { readonly do: 'post'; readonly who: number; readonly channel: number | null; readonly tags: number[]; readonly mentions: number[]; readonly daysAgo: number }
  | { readonly do: 'reply' | 'quote'; readonly who: number; readonly post: number; readonly mentions: number[] }
  | { readonly do: 'repost'; readonly who: number; readonly post: number }
  | { readonly do: 'edit'; readonly post: number; readonly tags: number[]; readonly mentions: number[] }
  | { readonly do: 'delete'; readonly post: number }
  | { readonly do: 'restrict'; readonly post: number; readonly kind: 'HELD' | 'HIDDEN' | 'REMOVED' | null }
  | { readonly do: 'follow' | 'unfollow'; readonly who: number; readonly kind: 'person' | 'channel' | 'tag'; readonly subject: number }
  | { readonly do: 'mute'; readonly who: number; readonly kind: 'person' | 'channel' | 'tag' | 'word'; readonly subject: number; readonly ended: boolean }
  | { readonly do: 'join' | 'leave'; readonly who: number; readonly channel: number }
  | { readonly do: 'close' | 'mark closing'; readonly channel: number };

const follow = (what: 'follow' | 'unfollow') => fc.record({
  do: fc.constant(what), who: index, kind: fc.constantFrom('person' as const, 'person' as const, 'channel' as const, 'tag' as const), subject: index,
});
const member = (what: 'join' | 'leave') => fc.record({ do: fc.constant(what), who: index, channel: index });

/** Deeds in the proportions that fill Homes: much is followed, posted and passed on, little is taken away. */
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 40, arbitrary: fc.record({ do: fc.constant('post' as const), who: index, channel: fc.option(index, { freq: 2 }), tags, mentions, daysAgo: fc.constantFrom(0, 0, 0, 1, 7) }) },
  { weight: 15, arbitrary: fc.record({ do: fc.constantFrom('reply' as const, 'quote' as const), who: index, post: index, mentions }) },
  { weight: 15, arbitrary: fc.record({ do: fc.constant('repost' as const), who: index, post: index }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), post: index, tags, mentions }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), post: index }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('restrict' as const), post: index, kind: fc.constantFrom('HELD' as const, 'HIDDEN' as const, 'REMOVED' as const, null) }) },
  { weight: 6, arbitrary: follow('follow') },
  { weight: 2, arbitrary: follow('unfollow') },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('mute' as const), who: index, kind: fc.constantFrom('person' as const, 'channel' as const, 'tag' as const, 'word' as const), subject: index, ended: fc.constantFrom(false, false, true) }) },
  { weight: 5, arbitrary: member('join') },
  { weight: 2, arbitrary: member('leave') },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('close' as const, 'mark closing' as const), channel: index }) },
);

const greetings = Array.from({ length: PEOPLE }, (_, who): Deed => ({ do: 'post', who, channel: null, tags: [who % TAGS], mentions: [], daysAgo: 0 }));

/** First everybody says something with a tag, and they follow and join, so that Homes have many sources; then it goes on. Without fast-check's bias to small numbers, which are few people. */
export const deeds = fc.noBias(fc.tuple(
  fc.array(fc.oneof({ weight: 3, arbitrary: follow('follow') }, { weight: 2, arbitrary: member('join') }), { minLength: 40, maxLength: 60, size: 'max' }),
  fc.array(deed, { minLength: 80, maxLength: 160, size: 'max' }),
).map(([first, then]): Deed[] => [...greetings, ...first, ...then]));

/** People, channels and posts of one run of the property; what they do goes through the hub's commands. */
export class World {
  private static runs = 0;
  private readonly run = World.runs++;
  private readonly posts: string[] = [];
  private said = 0;

  private constructor(
    private readonly hub: TestHub,
    readonly people: PersonEntity[],
    private readonly channels: ChannelEntity[],
  ) {}

  /** The first person is a moderator, the last a guest; of the channels, every second one is private, and one for everybody. */
  static async make(hub: TestHub): Promise<World> {
    const people: PersonEntity[] = [];
    const world = new World(hub, people, []);
    for (let i = 0; i < PEOPLE; i++) {
      people.push(await hub.person(`p${world.run}_${i}`, i === 0 ? { roles: [Role.MODERATOR] } : i === PEOPLE - 1 ? { kind: 'GUEST' } : {}));
    }
    for (let i = 0; i < CHANNELS; i++) {
      const owner = await hub.viewer(people[i + 1] as PersonEntity);
      world.channels.push(await hub.get(CreateChannelCommand).run(owner, { name: `c${world.run} ${i}`, kind: ChannelKind.TOPIC, private: i % 2 === 1 }));
    }
    await World.endOthers(hub);
    await hub.database.execute(sql`UPDATE channel SET kind = 'BROADCAST', company_wide = true WHERE id = ${world.channel(FOR_EVERYBODY).id}`);
    return world;
  }

  /** What was for everybody in an earlier run would be in other people's Homes, too. */
  static async endOthers(hub: TestHub): Promise<void> {
    await hub.database.execute(sql`UPDATE channel SET company_wide = false WHERE company_wide`);
  }

  /** What a rule of the hub forbids doesn't happen; any other failure is one. */
  async does(all: readonly Deed[]): Promise<void> {
    for (const one of all) {
      await this.try(one).catch((error: unknown) => {
        if (!(error instanceof UserError)) throw error;
      });
    }
    await this.hub.settled();
  }

  private async try(one: Deed): Promise<unknown> {
    const { hub } = this;
    switch (one.do) {
      case 'post': {
        const publishedAt = one.daysAgo > 0 ? new Date(Date.now() - one.daysAgo * 86_400_000) : undefined;
        const who = one.channel !== null && this.channel(one.channel) === this.channel(FOR_EVERYBODY) ? FOR_EVERYBODY + 1 : one.who;
        return this.publish(who, this.words(one.tags, one.mentions), { channelId: one.channel === null ? undefined : this.channel(one.channel).id, publishedAt });
      }
      case 'reply': return this.publish(one.who, this.words([], one.mentions), { replyToId: this.post(one.post) });
      case 'quote': return this.publish(one.who, this.words([], one.mentions), { quoteOfId: this.post(one.post) });
      case 'repost': {
        await hub.get(RepostCommand).run(await this.viewer(one.who), this.post(one.post));
        const row = await hub.database.first<{ id: string }>(sql`SELECT id FROM post ORDER BY id DESC LIMIT 1`);
        return row && this.posts.push(row.id);
      }
      case 'edit': return hub.get(EditPostCommand).run(await this.author(one.post), this.post(one.post), this.words(one.tags, one.mentions));
      case 'delete': return hub.get(DeletePostCommand).run(await this.author(one.post), this.post(one.post));
      case 'restrict': return this.restrict(this.post(one.post), one.kind);
      case 'follow':
      case 'unfollow': return hub.get(FollowCommand)[one.do](await this.viewer(one.who), await this.subject(one.kind, one.subject));
      case 'mute': return this.mute(one.who, one.kind, one.subject, one.ended);
      case 'join': return this.join(one.who, this.channel(one.channel));
      case 'leave': return hub.get(LeaveChannelCommand).run(await this.viewer(one.who), this.channel(one.channel).id);
      case 'close': return hub.get(UpdateChannelCommand).run(await this.owner(one.channel), { channelId: this.channel(one.channel).id, private: true });
      case 'mark closing': return hub.database.execute(sql`
        INSERT INTO closing_channel (channel_id, audience_id) SELECT id, audience_id FROM channel WHERE id = ${this.channel(one.channel).id} AND private ON CONFLICT DO NOTHING`);
    }
  }

  private async publish(who: number, text: string, place: { channelId?: string | undefined; replyToId?: string; quoteOfId?: string; publishedAt?: Date | undefined }): Promise<void> {
    const viewer = await this.viewer(who);
    const post = await this.hub.database.transaction((tx) => this.hub.get(PublishPostCommand).run(tx, viewer, { text, ...place }));
    this.posts.push(post.id);
  }

  private async restrict(postId: string, kind: 'HELD' | 'HIDDEN' | 'REMOVED' | null): Promise<unknown> {
    const command = this.hub.get(RestrictPostCommand);
    return this.hub.database.transaction((tx) => (kind ? command.impose(tx, systemViewer, postId, { kind, reason: null }) : command.lift(tx, systemViewer, postId)));
  }

  /** For good, or as if it had ended by now. */
  private async mute(who: number, kind: 'person' | 'channel' | 'tag' | 'word', subject: number, ended: boolean): Promise<void> {
    const what = kind === 'word' ? { word: MUTED[subject % MUTED.length] as string } : { subjectId: await this.subject(kind, subject) };
    const id = await this.hub.get(MuteCommand).mute(await this.viewer(who), what);
    if (ended) await this.hub.database.execute(sql`UPDATE mute SET until = now() - interval '1 minute' WHERE id = ${id}`);
  }

  /** Open channels are joined; into private ones their owner puts people. */
  private async join(who: number, channel: ChannelEntity): Promise<unknown> {
    if (!channel.private) return this.hub.get(JoinChannelCommand).run(await this.viewer(who), channel.id);
    const owner = await this.owner(this.channels.indexOf(channel));
    return this.hub.get(AddChannelMemberCommand).run(owner, { channelId: channel.id, personId: this.person(who).id });
  }

  private async subject(kind: 'person' | 'channel' | 'tag', choice: number): Promise<string> {
    if (kind === 'person') return encodeId('person', this.person(choice).id);
    if (kind === 'channel') return encodeId('channel', this.channel(choice).id);
    const tag = await this.hub.database.first<{ id: string }>(sql`SELECT id FROM tag WHERE name = ${this.tag(choice % TAGS)}`);
    return tag ? encodeId('tag', tag.id) : '';
  }

  private words(tagNumbers: readonly number[], mentioned: readonly number[]): string {
    return [SAID[this.said++ % SAID.length], 'words', ...tagNumbers.map((i) => `#${this.tag(i)}`), ...mentioned.map((i) => `@${this.person(i).handle}`)].join(' ');
  }

  private tag(i: number): string {
    return `tag${this.run}x${i}`;
  }

  private person(choice: number): PersonEntity {
    return this.people[choice % this.people.length] as PersonEntity;
  }

  private channel(choice: number): ChannelEntity {
    return this.channels[choice % this.channels.length] as ChannelEntity;
  }

  /** Mostly a late one, as in a stream. @throws where there is none yet, as a rule of the hub would have it */
  private post(choice: number): string {
    const id = this.posts[this.posts.length - 1 - (choice % this.posts.length)];
    if (!id) throw new UserError('NOT_FOUND', 'No post yet');
    return id;
  }

  private viewer(choice: number) {
    return this.hub.viewer(this.person(choice));
  }

  private owner(channel: number) {
    return this.viewer((channel % CHANNELS) + 1);
  }

  private async author(choice: number) {
    const row = await this.hub.database.first<{ authorId: string }>(sql`SELECT author_id FROM post WHERE id = ${this.post(choice)}`);
    return this.hub.viewer({ id: (row as { authorId: string }).authorId });
  }
}
