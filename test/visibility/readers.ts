import { GrantsRepository, Role } from '#access';
import { MarkFormerCommand, type PersonEntity } from '#people';
import type { TestHub } from '../support/hub.js';

export type Place = 'open' | 'private' | 'closing' | 'guests';

/** A kind of viewer, and what by the rules of the hub it may read. */
export interface Reader {
  readonly name: string;
  /** Undefined: nobody. */
  readonly token: string | undefined;
  readonly personId?: string;
  readonly appId?: string;
  /** Places beyond the company's that it is a member of. */
  readonly rooms: readonly Place[];
  /** Reads what is open to the company. */
  readonly company: boolean;
  readonly moderates?: boolean;
}

export interface Cast {
  readonly author: PersonEntity;
  readonly owner: PersonEntity;
  readonly member: PersonEntity;
  readonly guest: PersonEntity;
  readonly carrier: PersonEntity;
  readonly stranger: PersonEntity;
  readonly employee: PersonEntity;
  readonly former: PersonEntity;
  readonly moderator: PersonEntity;
  readonly administrator: PersonEntity;
  /** Looks after every article in its author's stead; belongs to no room. */
  readonly keeper: PersonEntity;
  /** Writes every article with its author; belongs to no room any more. */
  readonly coAuthor: PersonEntity;
  /** May comment on every draft; belongs to no room any more. */
  readonly commenter: PersonEntity;
}

/** Everybody who takes part; who belongs where is `rooms` below. */
export async function makeCast(hub: TestHub): Promise<Cast> {
  const stranger = await hub.person('stranger');
  return {
    stranger,
    author: await hub.person('author'),
    owner: await hub.person('owner'),
    member: await hub.person('member', { managerId: stranger.id }),
    guest: await hub.person('guest', { kind: 'GUEST' }),
    carrier: await hub.person('carrier'),
    employee: await hub.person('employee'),
    former: await hub.person('former'),
    moderator: await hub.person('moderator', { roles: [Role.MODERATOR] }),
    administrator: await hub.person('administrator', { roles: [Role.ADMINISTRATOR] }),
    keeper: await hub.person('keeper'),
    coAuthor: await hub.person('coauthor'),
    commenter: await hub.person('commenter'),
  };
}

const ROOMS: Place[] = ['private', 'closing', 'guests'];

/** Every kind of viewer. The former person's token was made while they were here. */
export async function makeReaders(hub: TestHub, cast: Cast, appName: string): Promise<Reader[]> {
  const of = async (name: string, person: PersonEntity, more: Partial<Reader> & { scopes?: Parameters<TestHub['token']>[1] } = {}): Promise<Reader> => {
    const { scopes = ['read', 'write', 'moderate', 'admin'] as const, ...rest } = more;
    return { name, personId: person.id, token: await hub.token(person, scopes), company: true, rooms: [], ...rest };
  };
  const app = await hub.app(appName, ['read']);
  const readers: Reader[] = [
    { name: 'nobody', token: undefined, company: false, rooms: [] },
    await of('employee', cast.employee),
    await of('member', cast.member, { rooms: ['private', 'closing', 'guests'] }),
    await of('owner', cast.owner, { rooms: ROOMS }),
    await of('author', cast.author, { rooms: ROOMS }),
    await of('guest', cast.guest, { company: false, rooms: ['guests'] }),
    await of('former person', cast.former, { company: false }),
    await of('moderator', cast.moderator, { moderates: true }),
    await of('moderator without that scope', cast.moderator, { scopes: ['read', 'write'] }),
    await of('administrator', cast.administrator),
    await of('keeper', cast.keeper),
    await of('co-author', cast.coAuthor),
    await of('commenter', cast.commenter),
    await of('keeper who only reads', cast.keeper, { scopes: ['read'] }),
    { name: 'app that reads', token: app.token, appId: app.id, company: true, rooms: [] },
    { name: 'app that writes only', token: (await hub.app('Writes only', ['write'])).token, company: false, rooms: [] },
    await of('owner with few scopes', cast.owner, { company: false, rooms: [], scopes: ['write'] }),
  ];
  await hub.database.transaction((sql) => hub.get(MarkFormerCommand).run(sql, cast.former.id));
  return readers;
}

/** Of the rule itself, apart from its SQL: whether somebody reads what is in a place. */
export function readsPlace(reader: Reader, place: Place): boolean {
  return place === 'open' ? reader.company : reader.rooms.includes(place);
}

/** Marks an open channel as being made private to these people; what it holds still has the company's audience. */
export async function beginClosing(hub: TestHub, channelId: string, memberIds: readonly string[]): Promise<string> {
  return hub.database.transaction(async (sql) => {
    const grants = hub.get(GrantsRepository);
    const audienceId = await grants.createAudience(sql);
    await grants.grant(sql, audienceId, memberIds);
    await grants.markClosing(sql, channelId, audienceId);
    return audienceId;
  });
}
