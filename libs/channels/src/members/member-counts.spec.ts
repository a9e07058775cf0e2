import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AddChannelMemberCommand, type ChannelEntity, ChannelKind, ChannelsModule, CreateChannelCommand, JoinChannelCommand, LeaveChannelCommand,
  RemoveChannelMemberCommand,
} from '#channels';
import { sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';
import { RecountMembersJob } from './recount-members.job.js';

describe('the number of a channel’s members', () => {
  let hub: LibHub;
  let owner: { id: string };
  let people: { id: string }[];

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule]);
    owner = await hub.person('owner');
    people = [];
    for (let i = 0; i < 200; i++) people.push(await hub.person(`p${i}`));
  }, 60_000);
  afterAll(() => hub.stop());

  const make = async (isPrivate = false) =>
    hub.get(CreateChannelCommand).run(await hub.viewer(owner), { name: 'Harbour', kind: ChannelKind.TOPIC, private: isPrivate });
  const join = async (person: { id: string }, channel: ChannelEntity) => hub.get(JoinChannelCommand).run(await hub.viewer(person), channel.id);
  const leave = async (person: { id: string }, channel: ChannelEntity) => hub.get(LeaveChannelCommand).run(await hub.viewer(person), channel.id);
  const add = async (person: { id: string }, channel: ChannelEntity) =>
    hub.get(AddChannelMemberCommand).run(await hub.viewer(owner), { channelId: channel.id, personId: person.id });
  const remove = async (person: { id: string }, channel: ChannelEntity) =>
    hub.get(RemoveChannelMemberCommand).run(await hub.viewer(owner), channel.id, person.id);
  const counts = (channel: ChannelEntity) => hub.database.first<{ kept: number; members: number }>(sql`
    SELECT c.member_count AS kept, (SELECT count(*) FROM channel_member m WHERE m.channel_id = c.id) AS members FROM channel c WHERE c.id = ${channel.id}`);

  it('is exact when 200 join at once, twice each, and half of them leave while others put them in and out', async () => {
    const channel = await make();
    await Promise.all(people.flatMap((person) => [join(person, channel), join(person, channel)]));
    expect(await counts(channel)).toEqual({ kept: 201, members: 201 });
    await Promise.all(people.slice(0, 100).flatMap((person, i) => [
      leave(person, channel), leave(person, channel),
      i % 2 === 0 ? add(person, channel) : remove(person, channel),
    ]));
    const { kept, members } = (await counts(channel)) as { kept: number; members: number };
    expect(kept).toBe(members);
    expect(kept).toBeLessThanOrEqual(151);
  }, 60_000);

  it('is put right by the job, also while people join, and otherwise left alone', async () => {
    const [wrong, right] = [await make(), await make(true)];
    await add(people[0] as { id: string }, right);
    await hub.database.execute(sql`UPDATE channel SET member_count = 77 WHERE id = ${wrong.id}`);
    const untouched = () => hub.database.query(sql`SELECT xmin::text, * FROM channel WHERE id <> ${wrong.id} ORDER BY id`);
    const before = await untouched();
    const run = () => hub.get(RecountMembersJob).run();
    await Promise.all([run(), ...people.map((person) => join(person, wrong)), run()]);
    expect(await counts(wrong)).toEqual({ kept: 201, members: 201 });
    expect(await untouched()).toEqual(before);
  }, 60_000);
});
