import type { Company, SeedChannel, SeedPerson } from './company.js';
import { uuidAt } from './ids.js';
import type { SeedArticle } from './library.js';
import type { Random } from './random.js';
import { period, sizes } from './sizes.js';
import type { SeedTag } from './library.js';
import { Weighted } from './weighted.js';
import { sentence } from './words.js';

export interface SeedPost {
  readonly id: string;
  readonly at: number;
  readonly author: SeedPerson;
  readonly channel: SeedChannel;
  readonly text: string;
  readonly weight: number;
  readonly facets: readonly object[];
  readonly mentioned: SeedPerson | undefined;
  readonly tags: readonly SeedTag[];
  readonly root: SeedPost | undefined;
  readonly replyTo: SeedPost | undefined;
  readonly quoteOf: SeedPost | undefined;
  readonly repostOf: SeedPost | undefined;
  readonly article: SeedArticle | undefined;
  readonly deleted: boolean;
  replies: number;
  thread: number;
  reposts: number;
  quotes: number;
}

/** People talk about what is recent: one of the newest so many posts of all, or of a channel of theirs. */
const RECENT = 3_000;
const RECENT_IN_CHANNEL = 40;

/** The company's posts in their order: 8 % reposts, 30 % replies, 4 % quotes, the rest begin something; 1 % were deleted. */
export function makePosts(random: Random, company: Company, tags: readonly SeedTag[], articles: readonly SeedArticle[]): SeedPost[] {
  const posts: SeedPost[] = [];
  const inChannels = new Map<SeedChannel, SeedPost[]>();
  const writers = new Weighted(company.people.length);
  const byActivity = [...company.people].sort((a, b) => (a.id < b.id ? -1 : 1));
  const step = (period.to - period.from) / sizes.posts;
  const passedOn = new Set<string>();
  while (posts.length < sizes.posts) {
    const at = Math.floor(period.from + posts.length * step);
    const author = byActivity[writers.pick(random)] as SeedPerson;
    const kind = random.fraction();
    const recent = kind < 0.42 ? recentFor(random, posts, inChannels, author) : undefined;
    const base = { id: uuidAt(random, at), at, author, replies: 0, thread: 0, reposts: 0, quotes: 0 };
    if (recent && kind < 0.08) {
      const key = `${author.index}:${recent.id}`;
      if (passedOn.has(key)) continue;
      passedOn.add(key);
      posts.push({ ...base, ...nothingSaid, channel: recent.channel, repostOf: recent });
      recent.reposts++;
    } else {
      const post = write(random, base, recent, kind, { tags, articles, company });
      posts.push(post);
      inChannels.set(post.channel, [...(inChannels.get(post.channel) ?? []).slice(1 - RECENT_IN_CHANNEL), post]);
    }
  }
  return posts;
}

const nothingSaid = {
  text: '', weight: 0, facets: [], mentioned: undefined, tags: [], root: undefined, replyTo: undefined, quoteOf: undefined, repostOf: undefined,
  article: undefined, deleted: false,
};

type Base = Pick<SeedPost, 'id' | 'at' | 'author' | 'replies' | 'thread' | 'reposts' | 'quotes'>;

function write(
  random: Random, base: Base, recent: SeedPost | undefined, kind: number,
  world: { tags: readonly SeedTag[]; articles: readonly SeedArticle[]; company: Company },
): SeedPost {
  const replyTo = kind < 0.38 ? recent : undefined;
  const quoteOf = kind >= 0.38 ? recent : undefined;
  const channel = replyTo?.channel ?? quoteOf?.channel ?? placeFor(random, world.company, base.author);
  const deleted = random.chance(0.01);
  const root = replyTo && (replyTo.root ?? replyTo);
  if (!deleted && replyTo && root) {
    replyTo.replies++;
    root.thread++;
  }
  if (!deleted && quoteOf) quoteOf.quotes++;
  if (deleted) return { ...base, ...nothingSaid, channel, replyTo, root, quoteOf, deleted };
  const article = !replyTo && !quoteOf && random.chance(0.03) ? random.pick(world.articles) : undefined;
  return { ...base, ...nothingSaid, ...said(random, world, channel), channel, replyTo, root, quoteOf, article };
}

/** A recent post that the author may read, that isn't deleted and no repost. */
function recentFor(
  random: Random, posts: readonly SeedPost[], inChannels: ReadonlyMap<SeedChannel, readonly SeedPost[]>, author: SeedPerson,
): SeedPost | undefined {
  for (let tries = 0; tries < 8; tries++) {
    const among = random.chance(0.3) ? (inChannels.get(random.pick(author.channels)) ?? []) : posts;
    const post = among[among.length - 1 - random.below(Math.min(RECENT, among.length))];
    if (post && !post.deleted && !post.repostOf && mayRead(author, post.channel)) return post;
  }
  return undefined;
}

function mayRead(person: SeedPerson, channel: SeedChannel): boolean {
  return isPrivate(channel) ? person.channels.includes(channel) : !person.guest;
}

function isPrivate(channel: SeedChannel): boolean {
  return channel.slug.startsWith('closed-');
}

/** Half of what employees begin goes to EVERYONE, the rest to channels of theirs. */
function placeFor(random: Random, company: Company, author: SeedPerson): SeedChannel {
  if (!author.guest && random.chance(0.5)) return company.everyone;
  return random.pick(author.channels);
}

function said(
  random: Random, { company, tags }: { company: Company; tags: readonly SeedTag[] }, channel: SeedChannel,
): Pick<SeedPost, 'text' | 'weight' | 'facets' | 'mentioned' | 'tags'> {
  let { text, weight } = sentence(random, 4, 30);
  const facets: object[] = [];
  const add = (piece: string, facet: object): void => {
    facets.push({ start: text.length + 1, end: text.length + 1 + piece.length, ...facet });
    text += ` ${piece}`;
    weight += 1 + piece.length;
  };
  const mentioned = random.chance(0.12) ? random.pick(isPrivate(channel) ? channel.members : company.people) : undefined;
  if (mentioned) add(`@${mentioned.handle}`, { kind: 'MENTION', personId: mentioned.id });
  const tag = random.chance(0.2) ? random.pick(tags) : undefined;
  if (tag) add(`#${tag.name}`, { kind: 'TAG', tagId: tag.id });
  return { text, weight, facets, mentioned: mentioned && mayRead(mentioned, channel) ? mentioned : undefined, tags: tag ? [tag] : [] };
}
