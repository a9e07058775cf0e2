import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const FIELDS = 'department { id name version parent { name } head { handle } channel { slug name memberCount archivedAt } }';
const CREATE = `mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateDepartmentInput!) { updateDepartment(input: $input) { ${FIELDS} } }`;
const CLOSE = 'mutation ($input: CloseDepartmentInput!) { closeDepartment(input: $input) { closedId people departments } }';

interface Department { id: string; name: string; version: string; parent: { name: string } | null; channel: { slug: string; name: string; memberCount: number; archivedAt: string | null } | null }

describe('administering departments', () => {
  let hub: TestHub;
  let root: string;
  let ada: { id: string; token: string; uuid: string };

  beforeAll(async () => {
    hub = await startTestHub();
    root = await hub.token(await hub.person('root', { roles: [Role.ADMINISTRATOR] }), ['read', 'write', 'moderate', 'admin']);
    const person = await hub.person('ada');
    ada = { id: encodeId('person', person.id), uuid: person.id, token: await hub.token(person) };
  });
  afterAll(() => hub.close());

  const run = async (query: string, input: object) => Object.values(await hub.ask<Record<string, { department: Department }>>(root, query, { input }))[0]?.department as Department;
  const refusal = async (query: string, input: object, who = root) => (await hub.graphql(who, query, { input })).errors?.[0]?.extensions;
  const all = async () => Object.fromEntries((await hub.ask<{ departments: Department[] }>(root, `{ departments { ${FIELDS.replace(/^department \{|\}$/g, '')} } }`)).departments.map((one) => [one.name, one]));

  it('is for administrators with the scope alone', async () => {
    const moderator = await hub.token(await hub.person('mo', { roles: [Role.MODERATOR] }), ['read', 'write', 'moderate', 'admin']);
    const guest = await hub.token(await hub.person('gwen', { kind: 'GUEST' }));
    const lesser = await hub.token({ handle: 'root', id: '' }, ['read', 'write', 'moderate']);
    const id = 'department_01h2xcejqtf2nbrexx3vqjhp41';
    for (const who of [ada.token, moderator, guest, lesser]) {
      for (const [query, input] of [[CREATE, { name: 'X' }], [UPDATE, { departmentId: id }], [CLOSE, { departmentId: id }]] as const) {
        expect(await refusal(query, input, who)).toMatchObject({ code: 'FORBIDDEN' });
      }
    }
  });

  it('makes, renames and moves them, with their channels and people', async () => {
    const works = await run(CREATE, { name: 'Works' });
    const yard = await run(CREATE, { name: 'Yard', parentId: works.id, headId: ada.id });
    expect(yard).toMatchObject({ parent: { name: 'Works' }, head: { handle: 'ada' } });
    expect(await refusal(CREATE, { name: 'yard', parentId: works.id })).toMatchObject({ code: 'CONFLICT', field: 'name' });
    expect(await refusal(CREATE, { name: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    await hub.ask(root, 'mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { person { id } } }', { input: { personId: ada.id, departmentId: yard.id } });
    await hub.settled();
    expect((await all())['Works']?.channel).toMatchObject({ slug: 'works', memberCount: 1 });
    expect(await refusal(UPDATE, { departmentId: works.id, parentId: yard.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'parentId' });
    expect(await refusal(UPDATE, { departmentId: works.id, parentId: works.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'parentId' });
    const moved = await run(UPDATE, { departmentId: yard.id, expects: yard.version, parentId: null, name: 'Shipyard' });
    expect(moved).toMatchObject({ name: 'Shipyard', parent: null, head: { handle: 'ada' } });
    expect(await refusal(UPDATE, { departmentId: yard.id, expects: yard.version, name: 'Late' })).toMatchObject({ code: 'CONFLICT', field: 'expects' });
    await hub.settled();
    const after = await all();
    expect([after['Works']?.channel?.memberCount, after['Shipyard']?.channel]).toMatchObject([0, { name: 'Shipyard', memberCount: 1 }]);
    expect(await hub.database.query(sql`SELECT action FROM audit_entry WHERE action LIKE 'department.%' ORDER BY id`)).toEqual([{ action: 'department.created' }, { action: 'department.created' }, { action: 'department.changed' }]);
  });

  it('merges one into another: people and what is below go there, its channel is archived', async () => {
    const { Works: works, Shipyard: yard } = await all() as Record<string, Department> as { Works: Department; Shipyard: Department };
    const dock = await run(CREATE, { name: 'Dock', parentId: yard.id });
    await hub.ask(ada.token, 'mutation { createPost(input: {text: "Laid down today"}) { post { id } } }');
    expect(await refusal(CLOSE, { departmentId: yard.id, intoId: dock.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'intoId' });
    expect(await refusal(CLOSE, { departmentId: yard.id, intoId: yard.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'intoId' });
    const { closeDepartment } = await hub.ask<{ closeDepartment: object }>(root, CLOSE, { input: { departmentId: yard.id, expects: yard.version, intoId: works.id } });
    expect(closeDepartment).toEqual({ closedId: yard.id, people: 1, departments: 1 });
    expect(await refusal(CLOSE, { departmentId: yard.id })).toMatchObject({ code: 'NOT_FOUND', field: 'departmentId' });
    await hub.settled();
    const after = await all();
    expect(Object.keys(after).sort()).toEqual(['Dock', 'Works']);
    expect(after['Dock']).toMatchObject({ parent: { name: 'Works' } });
    expect(after['Works']?.channel).toMatchObject({ memberCount: 1 });
    const { channel } = await hub.ask<{ channel: { id: string } }>(ada.token, '{ channel(slug: "yard") { id kind archivedAt viewerIsMember viewerCanPost } }');
    expect(channel).toMatchObject({ kind: 'TOPIC', archivedAt: expect.stringMatching(/T/), viewerIsMember: true, viewerCanPost: false });
    expect(await refusal('mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { text: 'Too late', channelId: channel.id }, ada.token)).toMatchObject({ code: 'FORBIDDEN', field: 'channelId' });
  });

  it('closes one for nobody: its people belong to none, what is below goes one up', async () => {
    const { Works: works } = await all() as { Works: Department };
    await hub.ask(root, CLOSE, { input: { departmentId: works.id } });
    expect((await all())['Dock']).toMatchObject({ parent: null });
    expect(await hub.ask(root, '{ person(handle: "ada") { department { name } } peopleFigures { withoutDepartment } }')).toEqual({ person: { department: null }, peopleFigures: { withoutDepartment: 3 } });
  });

  it('makes one department of two who close it at once', async () => {
    const { Dock: dock } = await all() as { Dock: Department };
    const answers = await Promise.all([1, 2].map(() => hub.graphql(root, CLOSE, { input: { departmentId: dock.id, expects: dock.version } })));
    expect(answers.map((answer) => answer.errors?.[0]?.extensions?.['code'] ?? 'done').sort()).toEqual(['NOT_FOUND', 'done']);
  });
});
