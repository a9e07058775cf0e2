import type { Company, SeedPerson } from './company.js';
import type { SeedTag } from './library.js';
import type { Random } from './random.js';
import { sizes } from './sizes.js';
import { Weighted } from './weighted.js';

export type FollowRow = readonly [followerId: string, kind: 'PERSON' | 'CHANNEL' | 'TAG', subjectId: string];

/** Employees follow people of their department and those who are followed much, three or so tags, and an open channel without joining it. */
export function* makeFollows(random: Random, company: Company, tags: readonly SeedTag[]): Generator<FollowRow> {
  const employees = company.people.filter((person) => !person.guest);
  const colleagues = Map.groupBy(employees, (person) => person.department);
  const known = new Weighted(employees.length);
  const open = company.channels.filter((channel) => channel.kind === 'TOPIC' && channel.slug.startsWith('topic-'));
  for (const person of employees) {
    const wanted = random.between(...sizes.follows);
    const followed = new Set<SeedPerson>();
    while (followed.size < wanted) {
      const near = random.chance(0.4) ? colleagues.get(person.department) : undefined;
      const other = near ? random.pick(near) : (employees[known.pick(random)] as SeedPerson);
      if (other !== person) followed.add(other);
    }
    for (const other of followed) yield [person.id, 'PERSON', other.id];
    for (const tag of new Set(Array.from({ length: random.below(7) }, () => random.pick(tags)))) yield [person.id, 'TAG', tag.id];
    const channel = random.pick(open);
    if (!person.channels.includes(channel)) yield [person.id, 'CHANNEL', channel.id];
  }
}
