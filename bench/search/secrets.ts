import type { SearchKind } from '#search';
import { SECRET } from './posts.js';
import type { SearcherKind } from './searchers.js';

/** A word that only what one may not read has, and one that nothing has, as long as it. */
export interface SecretPair {
  readonly name: string;
  readonly who: SearcherKind;
  readonly kinds: readonly SearchKind[];
  readonly secret: string;
  readonly absent: string;
}

/** A word beside it in the index, which nothing has. */
const absent = (word: string): string => `${word.slice(0, -1)}q`;

export const SECRET_PAIRS: readonly SecretPair[] = [
  { name: 'in posts of a private channel', who: 'stranger', kinds: ['POST'], secret: SECRET.private, absent: absent(SECRET.private) },
  { name: 'the same, by a guest of another channel', who: 'guest', kinds: ['POST'], secret: SECRET.private, absent: absent(SECRET.private) },
  { name: 'the same, with has:link', who: 'stranger', kinds: ['POST'], secret: `${SECRET.private} has:link`, absent: `${absent(SECRET.private)} has:link` },
  { name: 'in posts that were hidden', who: 'stranger', kinds: ['POST'], secret: SECRET.hidden, absent: absent(SECRET.hidden) },
  { name: 'in names of private channels', who: 'stranger', kinds: ['CHANNEL'], secret: SECRET.channel, absent: absent(SECRET.channel) },
  { name: 'in tags of a private channel', who: 'stranger', kinds: ['TAG'], secret: SECRET.tag, absent: absent(SECRET.tag) },
  { name: 'in titles of people, by a guest', who: 'guest', kinds: ['PERSON'], secret: 'accountant', absent: absent('accountant') },
  { name: 'all kinds, a word of a private channel', who: 'stranger', kinds: [], secret: SECRET.private, absent: absent(SECRET.private) },
];
