import { type Viewer, Viewers } from '#access';
import { type Database, sql } from '#platform';
import type { Company, SeedPerson } from '../seed/company.js';
import { moderatorsOf } from './fill-search.js';
import { secretChannelOf } from './posts.js';

export type SearcherKind = 'employee' | 'joiner' | 'stranger' | 'guest' | 'insider' | 'moderator';

/** People who search: employees, such as read 300 private channels, and guests who aren't in the secret channel, strangers who have no hidden posts of their own either, those who are in it, and moderators who aren't. */
export type Searchers = Record<SearcherKind, readonly Viewer[]>;

export async function searchersOf(viewers: Viewers, database: Database, company: Company): Promise<Searchers> {
  const insiders = new Set(secretChannelOf(company).members);
  const moderators = new Set(moderatorsOf(company).filter((person) => !insiders.has(person)));
  const hiders = new Set((await database.query<{ id: string }>(sql`SELECT DISTINCT author_id AS id FROM post WHERE restriction IS NOT NULL`)).map(({ id }) => id));
  const outsiders = company.people.filter((person) => !insiders.has(person) && !moderators.has(person));
  const make = (people: readonly SeedPerson[], scopes: ['read', ...'moderate'[]]) => Promise.all(people.map((person) => viewers.forPerson(database, person.id, scopes)));
  const employee = await make(outsiders.filter(({ guest }) => !guest).slice(0, 200), ['read']);
  const rooms = company.channels.filter((channel) => channel.slug.startsWith('closed-')).slice(1, 301).map(({ audienceId }) => audienceId);
  return {
    employee,
    joiner: employee.map((viewer) => ({ ...viewer, audienceIds: [...new Set([...viewer.audienceIds, ...rooms])] })),
    stranger: await make(outsiders.filter(({ id, guest }) => !guest && !hiders.has(id)).slice(0, 200), ['read']),
    guest: await make(outsiders.filter(({ guest }) => guest).slice(0, 50), ['read']),
    insider: await make([...insiders].filter(({ guest }) => !guest), ['read']),
    moderator: await make([...moderators], ['read', 'moderate']),
  };
}
