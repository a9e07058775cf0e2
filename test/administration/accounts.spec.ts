import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { CreateDepartmentCommand } from '#people';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const ACCOUNT = 'person { id handle displayName title former official { label } department { name } manager { handle } account { kind mail roles version reportCount sessionCount tokenCount privateChannelCount soleOwnedChannelCount } }';
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${ACCOUNT} } }`;
const ADD = mutation('addPerson', 'AddPersonInput');
const UPDATE = mutation('updatePerson', 'UpdatePersonInput');
const LEAVE = mutation('markPersonFormer', 'AccountInput');
const BACK = mutation('bringPersonBack', 'AccountInput');
const KIND = mutation('changePersonKind', 'ChangePersonKindInput');
const GRANT = mutation('grantRole', 'RoleInput');
const REVOKE = mutation('revokeRole', 'RoleInput');
const MARK = mutation('setOfficialMark', 'SetOfficialMarkInput');
const END = 'mutation ($input: EndSessionsOfPersonInput!) { endSessionsOfPerson(input: $input) { sessions tokens person { id } } }';
const LIST = `query ($filter: AccountFilter, $first: Int, $after: String) { accounts(filter: $filter, first: $first, after: $after) {
  edges { node { handle } } pageInfo { hasNextPage endCursor } } }`;

interface Account { kind: string; mail: string | null; roles: string[]; version: string; reportCount: number; sessionCount: number; tokenCount: number; privateChannelCount: number; soleOwnedChannelCount: number }
interface Person { id: string; handle: string; displayName: string; former: boolean; account: Account }

describe('administering people', () => {
  let hub: TestHub;
  let root: string;
  let second: string;
  let ada: { id: string; token: string };
  let rootId: string;

  const idOf = (person: { id: string }) => encodeId('person', person.id);
  const make = async (handle: string, more: Parameters<TestHub['person']>[1] = {}) => {
    const person = await hub.person(handle, more);
    return { id: idOf(person), uuid: person.id, token: await hub.token(person) };
  };

  beforeAll(async () => {
    hub = await startTestHub();
    const all = ['read', 'write', 'moderate', 'admin'] as const;
    const admin = await hub.person('root', { roles: [Role.ADMINISTRATOR] });
    rootId = idOf(admin);
    root = await hub.token(admin, all);
    second = await hub.token(await hub.person('second', { roles: [Role.ADMINISTRATOR] }), all);
    ada = await make('ada', { name: 'Ada Moreira' });
  });
  afterAll(() => hub.close());

  const run = async (query: string, input: object, who = root) => Object.values(await hub.ask<Record<string, { person: Person }>>(who, query, { input }))[0]?.person as Person;
  const refusal = async (query: string, input: object, who = root) => (await hub.graphql(who, query, { input })).errors?.[0]?.extensions;
  const list = async (filter: object, page: object = {}) => (await hub.ask<{ accounts: { edges: { node: { handle: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(root, LIST, { filter, ...page })).accounts;
  const handles = async (filter: object) => (await list(filter)).edges.map(({ node }) => node.handle);
  const audited = async (action: string) => (await hub.database.query<{ subjectId: string; actorId: string }>(sql`SELECT subject_id, actor_id FROM audit_entry WHERE action = ${action} ORDER BY id`)).map((row) => encodeId('person', row.subjectId));

  it('is for administrators with the scope alone', async () => {
    const { token: guest } = await make('gwen', { kind: 'GUEST' });
    const moderator = await hub.token(await hub.person('mo', { roles: [Role.MODERATOR] }), ['read', 'write', 'moderate', 'admin']);
    const lesser = await hub.token({ handle: 'root', id: '' }, ['read', 'write', 'moderate']);
    const { token: app } = await hub.app('Sync', ['read', 'write', 'admin']);
    const id = { personId: ada.id };
    const inputs: [string, object][] = [
      [ADD, { displayName: 'X', kind: 'EMPLOYEE' }], [UPDATE, id], [LEAVE, id], [BACK, id], [KIND, { ...id, kind: 'GUEST' }], [GRANT, { ...id, role: 'MODERATOR' }],
      [REVOKE, { ...id, role: 'MODERATOR' }], [MARK, { ...id, label: 'CEO' }], [END, id],
    ];
    for (const who of [ada.token, guest, moderator, lesser, app]) {
      for (const [query, input] of inputs) expect(await refusal(query, input, who)).toMatchObject({ code: 'FORBIDDEN' });
      for (const query of ['{ accounts { edges { node { id } } } }', '{ peopleFigures { employees } }']) {
        expect((await hub.graphql(who, query)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
      }
      expect((await hub.graphql<{ viewerCanAdminister: boolean }>(who, '{ viewerCanAdminister }')).data).toEqual({ viewerCanAdminister: false });
    }
    for (const who of [ada.token, moderator, lesser]) {
      expect((await hub.ask<{ person: object }>(who, '{ person(handle: "ada") { account { mail } } }')).person).toEqual({ account: null });
    }
    expect((await hub.graphql(undefined, '{ accounts { edges { node { id } } } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await hub.ask(root, '{ viewerCanAdminister }')).toEqual({ viewerCanAdminister: true });
  });

  it('adds somebody once, who can be found and changed', async () => {
    const department = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Harbour' }));
    const input = { displayName: 'Bela Novak', kind: 'EMPLOYEE', mail: 'Bela.Novak@example.com', title: 'Pilot', departmentId: encodeId('department', department.id), managerId: ada.id, idempotencyKey: 'once' };
    const bela = await run(ADD, input);
    expect(bela).toMatchObject({ handle: 'bela_novak', displayName: 'Bela Novak', title: 'Pilot', department: { name: 'Harbour' }, manager: { handle: 'ada' }, account: { kind: 'EMPLOYEE', mail: 'bela.novak@example.com', roles: ['EMPLOYEE'], reportCount: 0 } });
    expect((await run(ADD, input)).id).toBe(bela.id);
    expect(await refusal(ADD, { displayName: 'Other', kind: 'EMPLOYEE', mail: 'bela.novak@example.com' })).toMatchObject({ code: 'CONFLICT', field: 'mail' });
    expect(await refusal(ADD, { displayName: 'Other', kind: 'EMPLOYEE', mail: 'nowhere' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'mail' });
    expect(await refusal(ADD, { displayName: ' ', kind: 'EMPLOYEE' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'displayName' });
    expect(await refusal(ADD, { displayName: 'Other', kind: 'EMPLOYEE', handle: 'ada' })).toMatchObject({ code: 'CONFLICT', field: 'handle' });
    expect(await refusal(ADD, { displayName: 'Other', kind: 'EMPLOYEE', managerId: 'person_01h2xcejqtf2nbrexx3vqjhp41' })).toMatchObject({ code: 'NOT_FOUND', field: 'managerId' });
    const changed = await run(UPDATE, { personId: bela.id, expects: bela.account.version, title: 'Harbour master', departmentId: null });
    expect(changed).toMatchObject({ title: 'Harbour master', department: null, manager: { handle: 'ada' }, displayName: 'Bela Novak' });
    expect(await refusal(UPDATE, { personId: ada.id, managerId: bela.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'managerId' });
    expect(await refusal(UPDATE, { personId: ada.id, managerId: ada.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'managerId' });
    expect(await audited('person.added')).toEqual([bela.id]);
    expect(await audited('person.changed')).toEqual([bela.id]);
  });

  it('tells the second of two administrators', async () => {
    const { id } = await make('carla');
    const { account } = (await hub.ask<{ person: Person }>(root, '{ person(handle: "carla") { account { version } } }')).person;
    const answers = await Promise.all([root, second].map((who, n) => hub.graphql(who, UPDATE, { input: { personId: id, expects: account.version, title: `Title ${n}` } })));
    expect(answers.map((answer) => answer.errors?.[0]?.extensions?.['code'] ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    for (const [query, input] of [[LEAVE, {}], [BACK, {}], [GRANT, { role: 'MODERATOR' }], [REVOKE, { role: 'MODERATOR' }], [KIND, { kind: 'GUEST' }]] as const) {
      const both = await Promise.all([root, second].map((who) => hub.graphql(who, query, { input: { personId: id, ...input } })));
      expect([query, ...both.map((answer) => answer.errors?.[0]?.extensions?.['code'] ?? 'done').sort()]).toEqual([query, 'CONFLICT', 'done']);
    }
  });

  it('lists by name, page by page, and by what is asked for', async () => {
    const all: string[] = [];
    for (let after: string | undefined; ;) {
      const { edges, pageInfo } = await list({}, { first: 2, after });
      all.push(...edges.map(({ node }) => node.handle));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(all).toEqual(['ada', 'bela_novak', 'carla', 'gwen', 'mo', 'root', 'second']);
    expect(await handles({ query: 'more' })).toEqual(['ada']);
    expect(await handles({ query: 'bela.n' })).toEqual(['bela_novak']);
    expect(await handles({ query: '%' })).toEqual([]);
    expect(await handles({ role: 'ADMINISTRATOR' })).toEqual(['root', 'second']);
    expect(await handles({ kind: 'GUEST' })).toEqual(['carla', 'gwen']);
    expect(await handles({ withoutDepartment: true, query: 'b' })).toEqual(['bela_novak']);
    expect((await hub.graphql(root, LIST, { filter: { withoutDepartment: true, departmentId: 'department_01h2xcejqtf2nbrexx3vqjhp41' } })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'departmentId' });
  });

  it('ends all that a former person could do, and gives it back without their roles', async () => {
    const dora = await make('dora', { roles: [Role.MODERATOR] });
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(dora.token, 'mutation { createChannel(input: {name: "Quiet", kind: TOPIC, private: true}) { channel { id } } }');
    await hub.ask(dora.token, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: { channelId: createChannel.channel.id, personId: ada.id } });
    const cookie = await hub.session({ id: dora.uuid, handle: 'dora' });
    const before = (await hub.ask<{ person: Person }>(root, '{ person(handle: "dora") { account { sessionCount tokenCount privateChannelCount soleOwnedChannelCount roles } } }')).person.account;
    expect(before).toEqual({ sessionCount: 1, tokenCount: 1, privateChannelCount: 1, soleOwnedChannelCount: 1, roles: ['EMPLOYEE', 'MODERATOR'] });
    expect(await run(LEAVE, { personId: dora.id })).toMatchObject({ former: true, account: { roles: [] } });
    expect((await hub.graphql(cookie, '{ viewer { roles } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    await hub.settled();
    expect((await hub.ask<{ channel: object }>(ada.token, '{ channel(slug: "quiet") { owners { handle } memberCount } }')).channel).toEqual({ owners: [{ handle: 'ada' }], memberCount: 1 });
    expect(await handles({ former: true })).toEqual(['dora']);
    expect(await refusal(UPDATE, { personId: dora.id, title: 'x' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
    expect(await run(BACK, { personId: dora.id })).toMatchObject({ former: false, account: { roles: ['EMPLOYEE'], sessionCount: 0, tokenCount: 0 } });
    const again = await hub.token({ id: dora.uuid, handle: 'dora' });
    expect(await hub.ask(again, '{ channel(slug: "everyone") { viewerIsMember } quiet: channel(slug: "quiet") { id } }')).toEqual({ channel: { viewerIsMember: true }, quiet: null });
    for (const query of [LEAVE, KIND, END]) expect(await refusal(query, { personId: rootId, ...(query === KIND && { kind: 'GUEST' }) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
  });

  it('makes a guest of an employee, who reads private channels alone, and back', async () => {
    const eli = await make('eli', { roles: [Role.MODERATOR] });
    const channel = async (name: string, open: boolean) => (await hub.ask<{ createChannel: { channel: { id: string } } }>(eli.token, `mutation { createChannel(input: {name: "${name}", kind: TOPIC, private: ${!open}}) { channel { id } } }`)).createChannel.channel.id;
    await channel('Wide', true);
    const room = await channel('Room', false);
    await hub.ask(eli.token, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: { channelId: room, personId: ada.id } });
    const see = '{ everyone: channel(slug: "everyone") { id } wide: channel(slug: "wide") { id } room: channel(slug: "room") { owners { handle } viewerIsMember } }';
    expect(await run(KIND, { personId: eli.id, kind: 'GUEST' })).toMatchObject({ account: { kind: 'GUEST', roles: ['GUEST'] } });
    expect(await hub.ask(eli.token, see)).toMatchObject({ everyone: null, wide: null, room: { viewerIsMember: true } });
    await hub.settled();
    expect(await hub.ask(ada.token, see)).toMatchObject({ room: { owners: [{ handle: 'ada' }] } });
    expect((await hub.ask<{ channel: object }>(ada.token, '{ channel(slug: "wide") { memberCount } }')).channel).toEqual({ memberCount: 0 });
    expect(await refusal(GRANT, { personId: eli.id, role: 'MODERATOR' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
    expect(await refusal(MARK, { personId: eli.id, label: 'CEO' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
    expect(await run(KIND, { personId: eli.id, kind: 'EMPLOYEE' })).toMatchObject({ account: { roles: ['EMPLOYEE'] } });
    expect(await hub.ask(eli.token, see)).toMatchObject({ wide: {} });
  });

  it('gives roles and marks, and never takes the last administrator’s', async () => {
    expect(await run(GRANT, { personId: ada.id, role: 'ADMINISTRATOR' })).toMatchObject({ account: { roles: ['ADMINISTRATOR', 'EMPLOYEE'] } });
    expect(await run(REVOKE, { personId: ada.id, role: 'ADMINISTRATOR' })).toMatchObject({ account: { roles: ['EMPLOYEE'] } });
    expect(await refusal(GRANT, { personId: ada.id, role: 'GUEST' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'role' });
    expect(await run(MARK, { personId: ada.id, label: 'Press office' })).toMatchObject({ official: { label: 'Press office' } });
    expect(await handles({ official: true })).toEqual(['ada']);
    expect(await run(MARK, { personId: ada.id, label: null })).toMatchObject({ official: null });
    // Each takes the other's role at the same moment: one of them stays.
    const { person: other } = await hub.ask<{ person: Person }>(root, '{ person(handle: "second") { id } }');
    const answers = await Promise.all([hub.graphql(root, REVOKE, { input: { personId: other.id, role: 'ADMINISTRATOR' } }), hub.graphql(second, REVOKE, { input: { personId: rootId, role: 'ADMINISTRATOR' } })]);
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    const left = await hub.database.query(sql`SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR'`);
    expect(left).toHaveLength(1);
  });

  it('signs somebody out everywhere', async () => {
    const who = (await hub.ask<{ viewerCanAdminister: boolean }>(root, '{ viewerCanAdminister }')).viewerCanAdminister ? root : second;
    const { id, uuid, token } = await make('fay');
    const cookie = await hub.session({ id: uuid, handle: 'fay' });
    expect((await hub.ask<{ endSessionsOfPerson: object }>(who, END, { input: { personId: id, withTokens: false } })).endSessionsOfPerson).toEqual({ sessions: 1, tokens: 0, person: { id } });
    expect((await hub.graphql(cookie, '{ viewer { roles } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    await hub.ask(token, '{ viewer { roles } }');
    expect((await hub.ask<{ endSessionsOfPerson: object }>(who, END, { input: { personId: id } })).endSessionsOfPerson).toMatchObject({ tokens: 1 });
    expect((await hub.graphql(token, '{ viewer { roles } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    const row = await hub.database.first<{ count: number }>(sql`SELECT count(*) FROM audit_entry WHERE action = 'token.revoked'`);
    expect(row?.count).toBe(1);
  });
});
