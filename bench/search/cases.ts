import type { SearchKind } from '#search';
import type { Company } from '../seed/company.js';
import { Random } from '../seed/random.js';
import { SECRET, searchTags } from './posts.js';
import type { SearcherKind } from './searchers.js';
import { chineseWords, englishWords, germanWords } from './vocabulary.js';

/** A kind of search; each time with another word or another person. */
export interface SearchCase {
  readonly name: string;
  readonly who: SearcherKind;
  readonly kinds: readonly SearchKind[];
  /** How many pages are read on; the last is measured. */
  readonly page?: number;
  query(random: Random): string;
}

/** @param company whose people and channels are named */
export function searchCases(company: Company): SearchCase[] {
  const [english, german, chinese] = [englishWords().words, germanWords().words, chineseWords().words.filter((word) => word.length === 2)];
  const among = (words: readonly string[], from: number, to: number) => (random: Random) => words[random.between(from, to)] as string;
  const posts = (name: string, query: (random: Random) => string, more: Partial<SearchCase> = {}): SearchCase => ({ name, who: 'employee', kinds: ['POST'], query, ...more });
  const [common, middling, rare] = [among(english, 0, 40), among(english, 300, 3_000), among(english, 30_000, 59_000)];
  const twoCharacters = among(chinese, 0, 70);
  const author = (random: Random) => `from:${company.people[random.below(200)]?.handle}`;
  const channel = (random: Random) => `in:${random.pick(company.channels.filter(({ slug }) => slug.startsWith('topic-'))).slug}`;
  const tags = searchTags(new Random(8));
  return [
    posts('two Chinese characters, a common word', twoCharacters),
    posts('two Chinese characters, any of 8,000 words', among(chinese, 0, 7_000)),
    posts('four Chinese characters', (random) => twoCharacters(random) + twoCharacters(random)),
    posts('one Chinese character', (random) => among(chinese, 0, 7_000)(random).slice(0, 1)),
    posts('a common English word', common),
    posts('a common English word, fifth page', common, { page: 5 }),
    posts('a common German word', among(german, 0, 60)),
    posts('a middling English word', middling),
    posts('a middling German word, umlauts spelt out', (random) => among(german, 100, 3_000)(random).replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] as string)),
    posts('a middling word, fifth page', middling, { page: 5 }),
    posts('a rare word', rare),
    posts('a word that nobody ever wrote', (random) => `qq${rare(random)}`),
    posts('the first letter of a word', (random) => common(random).slice(0, 1)),
    posts('the first three letters', (random) => middling(random).slice(0, 3)),
    posts('the first six letters', (random) => rare(random).slice(0, 6)),
    posts('a common word and a rare one', (random) => `${common(random)} ${rare(random)} `),
    posts('a rare word and the beginning of a common one', (random) => `${rare(random)} ${common(random).slice(0, 3)}`),
    posts('two middling words', (random) => `${middling(random)} ${middling(random)}`),
    posts('three common words', (random) => `${common(random)} ${common(random)} ${common(random)}`),
    posts('a phrase of two common words', (random) => `"${common(random)} ${common(random)}"`),
    posts('the phrase of the two most common words', () => `"${english[0]} ${english[1]}"`),
    posts('a common word without another', (random) => `${common(random)} -${common(random)}`),
    posts('from: alone', author),
    posts('from: and a common word', (random) => `${author(random)} ${common(random)}`),
    posts('from: and a rare word', (random) => `${author(random)} ${rare(random)}`),
    posts('in: alone', channel),
    posts('in: and a common word', (random) => `${channel(random)} ${common(random)}`),
    posts('in: and a middling word', (random) => `${channel(random)} ${middling(random)}`),
    posts('tag: alone', (random) => `tag:${tags[random.below(20_000)]?.name}`),
    posts('tag: and a common word', (random) => `tag:${tags[random.below(200)]?.name} ${common(random)}`),
    posts('has:link alone', () => 'has:link'),
    posts('has:link and a middling word', (random) => `has:link ${middling(random)}`),
    posts('before: and a common word', (random) => `before:2026-02 ${common(random)}`),
    posts('before: and a middling word', (random) => `before:2025-10 ${middling(random)}`),
    posts('after: and before:, a middling word', (random) => `after:2026-01 before:2026-03 ${middling(random)}`),
    posts('a member of 300 private channels, a common word', common, { who: 'joiner' }),
    posts('a member of 300 private channels, a rare word', rare, { who: 'joiner' }),
    posts('a guest, a common word', common, { who: 'guest' }),
    posts('a guest, a rare word', rare, { who: 'guest' }),
    posts('a member of a private channel, a word of its posts', () => SECRET.private, { who: 'insider' }),
    posts('the same word, by who isn’t a member', () => SECRET.private),
    posts('a moderator, a word of what was hidden', () => SECRET.hidden, { who: 'moderator' }),
    { name: 'as one types, all kinds: two letters', who: 'employee', kinds: [], query: (random) => middling(random).slice(0, 2) },
    { name: 'as one types, all kinds: four letters', who: 'employee', kinds: [], query: (random) => middling(random).slice(0, 4) },
    { name: 'all kinds: a common English word', who: 'employee', kinds: [], query: common },
    { name: 'articles: a common word', who: 'employee', kinds: ['ARTICLE'], query: common },
    { name: 'articles: a rare word', who: 'employee', kinds: ['ARTICLE'], query: rare },
    { name: 'people by the beginning of a name', who: 'employee', kinds: ['PERSON'], query: (random) => (company.people[random.below(20_000)]?.name ?? '').slice(0, 3) },
    { name: 'people by a mistyped name', who: 'employee', kinds: ['PERSON'], query: (random) => (company.people[random.below(20_000)]?.name ?? '').replace(/(.)(.) /, '$2$1 ') },
    { name: 'tags by part of a name', who: 'employee', kinds: ['TAG'], query: (random) => middling(random).slice(1, 5) },
    { name: 'channels by name', who: 'employee', kinds: ['CHANNEL'], query: () => 'topic' },
  ];
}
