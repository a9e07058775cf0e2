import { COMPANY_AUDIENCE } from '#access';
import { EVERYONE_CHANNEL } from '#channels';
import { uuidAt } from './ids.js';
import type { Random } from './random.js';
import { period, sizes } from './sizes.js';
import { jobTitle, personName } from './words.js';

export interface SeedDepartment {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

export interface SeedPerson {
  readonly id: string;
  readonly index: number;
  readonly handle: string;
  readonly name: string;
  readonly title: string;
  readonly guest: boolean;
  /** Index; undefined for guests. */
  readonly department: number | undefined;
  /** Joined, without EVERYONE. */
  readonly channels: SeedChannel[];
}

export interface SeedChannel {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: 'EVERYONE' | 'DEPARTMENT' | 'TOPIC' | 'BROADCAST';
  readonly audienceId: string;
  readonly department: number | undefined;
  readonly members: SeedPerson[];
}

export interface Company {
  readonly departments: readonly SeedDepartment[];
  readonly people: readonly SeedPerson[];
  readonly everyone: SeedChannel;
  /** Without EVERYONE. */
  readonly channels: readonly SeedChannel[];
}

/** People join six open channels each, are in their department's, and some are invited to private ones of 5 to 60 people. */
export function makeCompany(random: Random): Company {
  const founded = period.from - 86_400_000;
  const departments = makeDepartments(random, founded);
  const people = Array.from({ length: sizes.people }, (_, index) => makePerson(random, founded, index));
  const channels = [
    ...departments.map((department, index) => makeChannel(random, founded, 'DEPARTMENT', `dept-${index}`, department.name, index)),
    ...Array.from({ length: sizes.openTopics }, (_, i) => makeChannel(random, founded, 'TOPIC', `topic-${i}`, `Topic ${i}`)),
    ...Array.from({ length: sizes.broadcasts }, (_, i) => makeChannel(random, founded, 'BROADCAST', `news-${i}`, `News ${i}`)),
  ];
  const closed = Array.from({ length: sizes.privateTopics }, (_, i) => makeChannel(random, founded, 'TOPIC', `closed-${i}`, `Closed ${i}`, undefined, true));
  joinOpen(random, people, channels);
  invite(random, people, closed);
  const everyone: SeedChannel = {
    id: EVERYONE_CHANNEL, slug: 'everyone', name: 'Everyone', kind: 'EVERYONE', audienceId: COMPANY_AUDIENCE, department: undefined, members: [],
  };
  return { departments, people, everyone, channels: [...channels, ...closed] };
}

function makeDepartments(random: Random, at: number): SeedDepartment[] {
  const made: SeedDepartment[] = [];
  for (let i = 0; i < sizes.departments; i++) {
    made.push({ id: uuidAt(random, at), name: `Department ${i}`, parentId: i === 0 ? null : (made[Math.floor((i - 1) / 5)] as SeedDepartment).id });
  }
  return made;
}

function makePerson(random: Random, at: number, index: number): SeedPerson {
  const { given, family } = personName(random);
  const guest = index >= sizes.people - sizes.guests;
  return {
    id: uuidAt(random, at), index, handle: `${given.toLowerCase()}_${index}`, name: `${given} ${family}`, title: jobTitle(random), guest,
    department: guest ? undefined : random.below(sizes.departments), channels: [],
  };
}

function makeChannel(
  random: Random, at: number, kind: SeedChannel['kind'], slug: string, name: string, department?: number, closed = false,
): SeedChannel {
  return { id: uuidAt(random, at), slug, name, kind, audienceId: closed ? uuidAt(random, at) : COMPANY_AUDIENCE, department, members: [] };
}

function join(person: SeedPerson, channel: SeedChannel): void {
  if (person.channels.includes(channel)) return;
  person.channels.push(channel);
  channel.members.push(person);
}

function joinOpen(random: Random, people: readonly SeedPerson[], channels: readonly SeedChannel[]): void {
  const topics = channels.filter((channel) => channel.kind !== 'DEPARTMENT');
  for (const person of people) {
    if (person.department === undefined) continue;
    join(person, channels[person.department] as SeedChannel);
    for (let i = random.between(2, 10); i > 0; i--) join(person, random.pick(topics));
  }
}

function invite(random: Random, people: readonly SeedPerson[], closed: readonly SeedChannel[]): void {
  for (const channel of closed) {
    for (let i = random.between(5, 60); i > 0; i--) join(random.pick(people), channel);
  }
  for (const person of people) if (person.guest) join(person, random.pick(closed));
}
