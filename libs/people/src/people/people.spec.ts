import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPANY_AUDIENCE, GrantsRepository, Role } from '#access';
import { ChangeRoleCommand, CreateDepartmentCommand, MarkFormerCommand, type PersonEntity, UpdateDepartmentCommand, UpdateFromDirectoryCommand } from '#people';
import { encodeId, sql, statements } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

describe('people', () => {
  let hub: LibHub;
  let ada: PersonEntity;
  let bob: PersonEntity;
  let guest: PersonEntity;
  let engineering: { id: string };

  beforeAll(async () => {
    hub = await startLibHub();
    engineering = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Engineering' }));
    const sensors = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Sensors', parentId: engineering.id }));
    ada = await hub.person('ada', { departmentId: engineering.id });
    bob = await hub.person('bob', { departmentId: sensors.id, managerId: ada.id });
    guest = await hub.person('gus', { kind: 'GUEST' });
    await hub.database.transaction((tx) => hub.get(UpdateDepartmentCommand).run(tx, engineering.id, { headId: ada.id }));
  });
  afterAll(() => hub.stop());

  const former = async (person: PersonEntity) => hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, person.id));

  it('are shown with what hangs on them', async () => {
    const answer = await hub.ask(ada, `{ person(handle: "@BOB") {
      id handle displayName former viewerIsSelf status { text } official { label } skills education { school } employers { company }
      department { slug parent { slug head { handle } } } manager { handle viewerIsSelf reports { edges { node { handle } } pageInfo { hasNextPage } } }
    } }`);
    expect(answer.data).toEqual({ person: {
      id: encodeId('person', bob.id), handle: 'bob', displayName: 'bob', former: false, viewerIsSelf: false, status: null, official: null, skills: [],
      education: [], employers: [], department: { slug: 'sensors', parent: { slug: 'engineering', head: { handle: 'ada' } } },
      manager: { handle: 'ada', viewerIsSelf: true, reports: { edges: [{ node: { handle: 'bob' } }], pageInfo: { hasNextPage: false } } },
    } });
  });

  it('make a tree of departments', async () => {
    const answer = await hub.ask(ada, '{ departments { slug memberCount children { slug } people(first: 1) { edges { node { handle } } } } department(slug: "none") { id } }');
    expect(answer.data).toEqual({ department: null, departments: [
      { slug: 'engineering', memberCount: 1, children: [{ slug: 'sensors' }], people: { edges: [{ node: { handle: 'ada' } }] } },
      { slug: 'sensors', memberCount: 1, children: [], people: { edges: [{ node: { handle: 'bob' } }] } },
    ] });
  });

  it('are hidden from guests who share no channel with them, and departments from all guests', async () => {
    const query = `query ($id: ID!, $department: ID!) {
      person(handle: "bob") { id } node(id: $id) { id } people { edges { node { handle } } } searchPeople(prefix: "") { handle }
      departments { id } department(slug: "engineering") { id } nodes(ids: [$department]) { id } }`;
    const ids = { id: encodeId('person', bob.id), department: encodeId('department', engineering.id) };
    const nothing = { person: null, node: null, departments: [], department: null, nodes: [null] };
    expect((await hub.ask(guest, query, ids)).data).toEqual({ ...nothing, people: { edges: [{ node: { handle: 'gus' } }] }, searchPeople: [{ handle: 'gus' }] });

    const grants = hub.get(GrantsRepository);
    await grants.grant(hub.database, await grants.createAudience(hub.database).then(async (id) => (await grants.grant(hub.database, id, [ada.id]), id)), [guest.id]);
    const answer = await hub.ask(guest, '{ person(handle: "ada") { handle department { slug } reports { edges { node { handle } } } manager { handle } } people { edges { node { handle } } } }');
    expect(answer.data).toEqual({
      person: { handle: 'ada', department: null, manager: null, reports: { edges: [] } }, people: { edges: [{ node: { handle: 'ada' } }, { node: { handle: 'gus' } }] },
    });
    await hub.database.execute(sql`UPDATE person SET mail = 'ada@example.org' WHERE id = ${ada.id}`);
    expect((await hub.ask(guest, '{ person(handle: "ada") { mail } }')).data).toEqual({ person: { mail: null } });
    expect((await hub.ask(bob, '{ person(handle: "ada") { mail } }')).data).toEqual({ person: { mail: 'ada@example.org' } });
    const filtered = await hub.ask(guest, 'query ($department: ID!) { people(filter: {departmentId: $department}) { edges { node { handle } } } }', ids);
    expect(filtered.data).toEqual({ people: { edges: [] } });
    expect((await hub.ask(undefined, '{ people { edges { node { handle } } } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('are found by how a handle or a word of the name begins', async () => {
    const mara = await hub.person('mara_q');
    await hub.database.transaction((tx) => hub.get(UpdateFromDirectoryCommand).run(tx, mara.id, { displayName: 'Mara Quinn 100%' }));
    const find = async (prefix: string) => ((await hub.ask(ada, 'query ($p: String!) { searchPeople(prefix: $p) { handle } }', { p: prefix })).data as unknown as { searchPeople: { handle: string }[] }).searchPeople.map((one) => one.handle);
    expect([await find('@mar'), await find('quin'), await find('QUINN 100%'), await find('inn'), await find('%'), await find('mara_')]).toEqual([
      ['mara_q'], ['mara_q'], ['mara_q'], [], [], ['mara_q']]);
    expect((await hub.ask(ada, '{ searchPeople(prefix: "a", first: 21) { id } }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });

  it('are listed page by page, the former ones apart', async () => {
    const gone = await hub.person('gone');
    await former(gone);
    type Answer = { people: { edges: { node: { handle: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    const query = 'query ($first: Int, $after: String, $filter: PeopleFilter) { people(first: $first, after: $after, filter: $filter) { edges { node { handle } } pageInfo { endCursor hasNextPage } } }';
    const first = (await hub.ask(ada, query, { first: 2 })).data as unknown as Answer;
    const rest = (await hub.ask(ada, query, { first: 100, after: first.people.pageInfo.endCursor })).data as unknown as Answer;
    const handles = [...first.people.edges, ...rest.people.edges].map((edge) => edge.node.handle);
    expect(handles).toEqual(['ada', 'bob', 'gus', 'mara_q']);
    expect([first.people.pageInfo.hasNextPage, rest.people.pageInfo.hasNextPage]).toEqual([true, false]);
    const left = (await hub.ask(ada, query, { filter: { former: true } })).data as unknown as Answer;
    expect(left.people.edges.map((edge) => edge.node.handle)).toEqual(['gone']);
  });

  it('ask one statement for the reports of many', async () => {
    let count = 0;
    const listen = () => void count++;
    await hub.viewer(ada);
    statements.subscribe(listen);
    const answer = await hub.ask(ada, '{ people { edges { node { reports(first: 3) { edges { node { handle } } } department { people { edges { node { handle } } } memberCount children { slug } } } } } }');
    statements.unsubscribe(listen);
    expect(answer.errors).toBeUndefined();
    // viewer, people, reports, departments, their people, sizes, children
    expect(count).toBe(7);
  });

  it('get and lose roles, which the audit record keeps', async () => {
    const roles = hub.get(ChangeRoleCommand);
    await hub.database.transaction((tx) => roles.grant(tx, bob.id, Role.MODERATOR, { personId: ada.id }));
    expect((await hub.viewer(bob)).roles.has(Role.MODERATOR)).toBe(true);
    await hub.database.transaction((tx) => roles.revoke(tx, bob.id, Role.MODERATOR, { personId: ada.id }));
    expect(await hub.database.query(sql`SELECT action, actor_id, details FROM audit_entry WHERE subject_id = ${bob.id} ORDER BY id`)).toEqual([
      { action: 'role.granted', actorId: ada.id, details: { role: 'MODERATOR' } }, { action: 'role.revoked', actorId: ada.id, details: { role: 'MODERATOR' } },
    ]);
    await expect(hub.database.execute(sql`DELETE FROM audit_entry`)).rejects.toThrow('never changed');
    await expect(hub.database.execute(sql`UPDATE audit_entry SET action = 'x'`)).rejects.toThrow('never changed');
    expect(await hub.database.execute(sql`UPDATE audit_entry SET hash = 'a', chained_at = now()`)).toBeGreaterThan(0);
    await expect(hub.database.execute(sql`UPDATE audit_entry SET hash = 'b'`)).rejects.toThrow('never changed');
  });

  it('read nothing of the company once they left', async () => {
    const leaver = await hub.person('leaver');
    expect((await hub.viewer(leaver)).audienceIds).toEqual([COMPANY_AUDIENCE]);
    await former(leaver);
    expect((await hub.viewer(leaver)).audienceIds).toEqual([]);
    await former(leaver);
    expect(await hub.database.query(sql`SELECT action, actor_id FROM audit_entry WHERE subject_id = ${leaver.id}`)).toEqual([{ action: 'person.left', actorId: null }]);
    expect((await hub.ask(ada, '{ person(handle: "leaver") { former status { text } department { slug } } }')).data).toEqual({ person: { former: true, status: null, department: null } });
  });

  it('have departments that are found again by slug or name', async () => {
    const create = (input: { name: string; slug?: string; parentId?: string }) => hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, input));
    const made = await Promise.all(Array.from({ length: 4 }, () => create({ name: '海洋部' })));
    expect(new Set(made.map((one) => one.id)).size).toBe(1);
    expect((await create({ name: 'Other name', slug: made[0]?.slug })).id).toBe(made[0]?.id);
    expect((await create({ name: 'ENGINEERING' })).id).toBe(engineering.id);
    const below = await create({ name: 'Engineering', parentId: made[0]?.id });
    expect([below.slug, below.id === engineering.id]).toEqual(['engineering-2', false]);
    await expect(create({ name: 'x', slug: 'Not a slug' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'slug' });
    await expect(create({ name: 'x', parentId: ada.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
