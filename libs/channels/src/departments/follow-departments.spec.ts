import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, systemViewer } from '#access';
import {
  AddChannelMemberCommand, ChannelKind, ChannelPostingPolicy, ChannelRole, ChannelsModule, ChannelsRepository, CreateChannelCommand, FollowDepartments, JoinChannelCommand,
  LeaveChannelCommand, UpdateChannelCommand,
} from '#channels';
import { CreateDepartmentCommand, type DepartmentInput, MarkFormerCommand, type PersonEntity, UpdateDepartmentCommand, UpdateFromDirectoryCommand } from '#people';
import { sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

describe("departments' channels", () => {
  let hub: LibHub;
  let root: PersonEntity;
  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule]);
    root = await hub.person('root', { roles: [Role.ADMINISTRATOR] });
  });
  afterAll(() => hub.stop());

  const department = (input: DepartmentInput) => hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, input));
  const move = (person: PersonEntity, departmentId: string | null) =>
    hub.database.transaction((tx) => hub.get(UpdateFromDirectoryCommand).run(tx, person.id, { departmentId }));
  const channelOf = async (departmentId: string) => {
    const [channel] = await hub.get(ChannelsRepository).byDepartments(hub.database, systemViewer, [departmentId]);
    if (!channel) throw new Error('no channel');
    const members = await hub.database.query<{ handle: string; role: string }>(sql`
      SELECT p.handle, m.role FROM channel_member m JOIN person p ON p.id = m.person_id WHERE m.channel_id = ${channel.id} ORDER BY p.handle`);
    expect(channel.memberCount).toBe(members.length);
    return { ...channel, members: members.map((one) => (one.role === 'MEMBER' ? one.handle : `${one.handle} ${one.role}`)) };
  };

  it('hold exactly the people of the department and of those below', async () => {
    const engineering = await department({ name: 'Engineering', slug: 'engineering' });
    const sensors = await department({ name: 'Sensors', parentId: engineering.id });
    const sales = await department({ name: 'Sales' });
    const ada = await hub.person('ada', { departmentId: engineering.id });
    const bob = await hub.person('bob', { departmentId: sensors.id });
    await hub.person('gus', { kind: 'GUEST', departmentId: sensors.id });
    await hub.relay();
    expect(await channelOf(engineering.id)).toMatchObject({ slug: 'engineering', kind: 'DEPARTMENT', private: false, members: ['ada', 'bob'] });
    expect((await channelOf(sensors.id)).members).toEqual(['bob']);

    await move(bob, sales.id);
    await hub.relay();
    expect([(await channelOf(engineering.id)).members, (await channelOf(sensors.id)).members, (await channelOf(sales.id)).members]).toEqual([['ada'], [], ['bob']]);
    await move(bob, null);
    await hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, ada.id));
    await hub.relay();
    expect([(await channelOf(engineering.id)).members, (await channelOf(sales.id)).members]).toEqual([[], []]);
  });

  it('come out the same however often and at once it is worked out', async () => {
    const one = await department({ name: 'One' });
    const two = await department({ name: 'Two', parentId: one.id });
    const people = await Promise.all(['p1', 'p2', 'p3', 'p4'].map((handle) => hub.person(handle, { departmentId: two.id })));
    const follow = hub.get(FollowDepartments);
    await Promise.all([follow.followDepartments([two.id]), follow.followDepartments([one.id, two.id]), ...people.map((person) => follow.followPerson(person.id))]);
    await hub.relay();
    await follow.followDepartments([two.id]);
    expect([(await channelOf(one.id)).members, (await channelOf(two.id)).members]).toEqual([['p1', 'p2', 'p3', 'p4'], ['p1', 'p2', 'p3', 'p4']]);
  });

  it('move with the tree, are renamed with it, and belong to the head', async () => {
    const north = await department({ name: 'North' });
    const south = await department({ name: 'South' });
    const quay = await department({ name: 'Quay', parentId: north.id });
    const head = await hub.person('head', { departmentId: quay.id });
    await hub.relay();
    expect((await channelOf(north.id)).members).toEqual(['head']);
    await hub.database.transaction((tx) => hub.get(UpdateDepartmentCommand).run(tx, quay.id, { parentId: south.id, name: 'The quay', headId: head.id }));
    await hub.relay();
    expect([(await channelOf(north.id)).members, (await channelOf(south.id)).members]).toEqual([[], ['head']]);
    expect(await channelOf(quay.id)).toMatchObject({ name: 'The quay', slug: 'quay', members: ['head OWNER'] });
    await expect(hub.database.transaction((tx) => hub.get(UpdateDepartmentCommand).run(tx, south.id, { parentId: quay.id }))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('take nobody by hand, but a member may be given a role', async () => {
    const legal = await department({ name: 'Legal' });
    const member = await hub.person('member', { departmentId: legal.id });
    const other = await hub.person('other');
    await hub.relay();
    const { id } = await channelOf(legal.id);
    await expect(hub.get(JoinChannelCommand).run(await hub.viewer(other), id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(hub.get(LeaveChannelCommand).run(await hub.viewer(member), id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const byRoot = await hub.viewer(root);
    await expect(hub.get(AddChannelMemberCommand).run(byRoot, { channelId: id, personId: other.id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await hub.get(AddChannelMemberCommand).run(byRoot, { channelId: id, personId: member.id, role: ChannelRole.OWNER });
    expect((await channelOf(legal.id)).members).toEqual(['member OWNER']);
    await expect(hub.get(UpdateChannelCommand).run(byRoot, { channelId: id, name: 'Law' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    const may = async (person: PersonEntity) => hub.get(ChannelPostingPolicy).assertMayPost(hub.database, await hub.viewer(person), id, { reply: false });
    await expect(may(other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await may(member)).id).toBe(id);
  });

  it('that were made private let newcomers read and leavers not', async () => {
    const board = await department({ name: 'Board' });
    const first = await hub.person('first', { departmentId: board.id });
    const second = await hub.person('second');
    await hub.relay();
    const { id } = await channelOf(board.id);
    await hub.get(UpdateChannelCommand).run(await hub.viewer(root), { channelId: id, private: true });
    await move(second, board.id);
    await move(first, null);
    await hub.relay();
    const reads = async (person: PersonEntity) => (await hub.get(ChannelsRepository).byIds(hub.database, await hub.viewer(person), [id])).length;
    expect([await reads(first), await reads(second), await reads(root)]).toEqual([0, 1, 0]);
  });

  it('get another address where theirs is taken, and stand in the department', async () => {
    await hub.get(CreateChannelCommand).run(await hub.viewer(root), { name: 'Finance', slug: 'finance', kind: ChannelKind.TOPIC });
    const finance = await department({ name: 'Finance', slug: 'finance' });
    await hub.relay();
    const answer = await hub.ask(root, '{ department(slug: "finance") { channel { slug department { slug name } } } }');
    expect(answer.data).toEqual({ department: { channel: { slug: 'finance-2', department: { slug: 'finance', name: finance.name } } } });
  });
});
