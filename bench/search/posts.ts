import type { Company, SeedChannel, SeedPerson } from '../seed/company.js';
import { uuidAt } from '../seed/ids.js';
import type { SeedTag } from '../seed/library.js';
import type { Random } from '../seed/random.js';
import { Weighted } from '../seed/weighted.js';
import { chineseWords, englishWords, germanWords, type Vocabulary } from './vocabulary.js';

/** The posts lie in these 18 months, evenly. */
const PERIOD = { from: Date.UTC(2025, 4, 1), to: Date.UTC(2026, 10, 1) } as const;
const TAGS = 40_000;

/**
 * Words that stand in what hardly anybody may read: in posts of one private channel and in what moderators hid in EVERYONE (one post in a hundred each), in the names
 * of 500 private channels, and in 500 tags of that one channel's.
 */
export const SECRET = { private: 'xyzzyplan', hidden: 'xyzzyhide', channel: 'xyzzyroom', tag: 'xyzzytag' } as const;
const SECRET_TAGS = 500;

export interface SearchPost {
  readonly id: string;
  readonly at: number;
  readonly author: SeedPerson;
  readonly channel: SeedChannel;
  readonly text: string;
  readonly tag: SeedTag | undefined;
  readonly link: boolean;
  readonly hidden: boolean;
}

interface World {
  readonly company: Company;
  readonly tags: readonly SeedTag[];
}

/** As many tags as a company that uses them for two years has; a few are used much. */
export function searchTags(random: Random): SeedTag[] {
  const [english, german, chinese] = [englishWords().words, germanWords().words, chineseWords().words];
  const names = new Set<string>();
  while (names.size < TAGS) {
    const among = random.pick([english, german, chinese]);
    names.add(random.chance(0.4) ? `${random.pick(among)}_${random.pick(among)}` : random.pick(among));
  }
  for (let i = 0; i < SECRET_TAGS; i++) names.add(`${SECRET.tag}${i}`);
  return [...names].map((name) => ({ id: uuidAt(random, PERIOD.from), name }));
}

/**
 * Posts in their order, one after another, so that millions need no memory. Half are English, a third German, the rest Chinese; half of what
 * employees write goes to EVERYONE, the rest to channels of theirs.
 */
export function* searchPosts(random: Random, { company, tags }: World, count: number): Generator<SearchPost> {
  const [writers, used] = [new Weighted(company.people.length), new Weighted(TAGS)];
  const languages = [englishWords(), germanWords(), chineseWords()] as const;
  const secretChannel = secretChannelOf(company);
  const step = (PERIOD.to - PERIOD.from) / count;
  for (let n = 0; n < count; n++) {
    const at = Math.floor(PERIOD.from + n * step);
    const secret = n % 100 === 0 ? 'private' : n % 100 === 50 ? 'hidden' : undefined;
    const author = secret === 'private' ? random.pick(secretChannel.members) : (company.people[writers.pick(random)] as SeedPerson);
    const own = author.guest || random.chance(0.5) ? random.pick(author.channels) : company.everyone;
    const tag = tags[secret === 'private' ? TAGS + random.below(SECRET_TAGS) : random.chance(0.2) ? used.pick(random) : -1];
    const link = random.chance(0.1);
    const pieces = [said(random, languages), ...(secret ? [SECRET[secret]] : []), ...(link ? [`https://wiki.example.com/${random.below(9_999)}`] : []), ...(tag ? [`#${tag.name}`] : [])];
    yield {
      id: uuidAt(random, at), at, author, tag, link, hidden: secret === 'hidden', text: pieces.join(' '),
      channel: secret === 'private' ? secretChannel : secret === 'hidden' ? company.everyone : own,
    };
  }
}

function said(random: Random, [english, german, chinese]: readonly [Vocabulary, Vocabulary, Vocabulary]): string {
  const language = random.fraction();
  const words = (vocabulary: Vocabulary, most: number) => Array.from({ length: random.between(4, most) }, () => vocabulary.pick(random));
  if (language < 0.15) return words(chinese, 40).join('');
  return words(language < 0.45 ? german : english, 36).join(' ');
}

export function secretChannelOf(company: Company): SeedChannel {
  return company.channels.find((channel) => channel.slug === 'closed-0') as SeedChannel;
}
