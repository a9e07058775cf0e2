import { createHash } from 'node:crypto';
import type pg from 'pg';
import { COMPANY_AUDIENCE } from '#access';
import { type Cell, copyInto } from './copy.js';
import type { Company } from './company.js';
import { sessionSecret } from './session-secret.js';
import { sizes } from './sizes.js';

/** Departments, people with roles and sessions, channels with members, and who may read what. */
export async function writeCompany(client: pg.Client, { departments, people, channels }: Company): Promise<void> {
  await copyInto(client, 'department', ['id', 'slug', 'name', 'parent_id'], departments.map((one, i) => [one.id, `dept-${i}`, one.name, one.parentId]));
  const departmentOf = (index: number | undefined): Cell => (index === undefined ? null : (departments[index]?.id ?? null));
  await copyInto(client, 'person', ['id', 'handle', 'kind', 'display_name', 'mail', 'title', 'department_id', 'location', 'headline'], people.map((one) => [
    one.id, one.handle, one.guest ? 'GUEST' : 'EMPLOYEE', one.name, `${one.handle}@bench.example`, one.title, departmentOf(one.department), 'Ningbo', null,
  ]));
  await copyInto(client, 'role_grant', ['person_id', 'role'], people.map((one) => [one.id, one.guest ? 'GUEST' : 'EMPLOYEE']));
  const closed = channels.filter((channel) => channel.audienceId !== COMPANY_AUDIENCE);
  await copyInto(client, 'audience', ['id'], closed.map((channel) => [channel.audienceId]));
  await copyInto(client, 'channel', ['id', 'slug', 'name', 'kind', 'private', 'audience_id', 'department_id', 'member_count'], channels.map((one) => [
    one.id, one.slug, one.name, one.kind, one.audienceId !== COMPANY_AUDIENCE, one.audienceId, departmentOf(one.department), one.members.length,
  ]));
  await copyInto(client, 'channel_member', ['channel_id', 'person_id', 'by_directory'],
    channels.flatMap((channel) => channel.members.map((person): Cell[] => [channel.id, person.id, channel.kind === 'DEPARTMENT'])));
  await copyInto(client, 'audience_grant', ['principal_id', 'audience_id'], [
    ...people.filter((person) => !person.guest).map((person): Cell[] => [person.id, COMPANY_AUDIENCE]),
    ...closed.flatMap((channel) => channel.members.map((person): Cell[] => [person.id, channel.audienceId])),
  ]);
  const until = new Date(Date.UTC(2200, 0, 1));
  const step = Math.floor((sizes.people - sizes.guests) / sizes.sessions);
  await copyInto(client, 'session', ['token_hash', 'person_id', 'expires_at'], Array.from({ length: sizes.sessions }, (_, n): Cell[] => [
    `\\x${createHash('sha256').update(sessionSecret(n)).digest('hex')}`, people[n * step]?.id ?? null, until,
  ]));
}
