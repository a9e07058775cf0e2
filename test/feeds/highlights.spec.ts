import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_SLIDERS } from '#feeds';
import { CreateDepartmentCommand, type PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { FollowCommand } from '#stream';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Shown { readonly formula: string; readonly sliders: object; readonly posts: { group: 'PEOPLE' | 'DEPARTMENT' | 'COMPANY'; score: number; post: { text: string } }[] }

describe('Highlights', () => {
  let hub: TestHub;
  let reader: PersonEntity;
  let token: string;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    hub = await startTestHub();
    const department = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Almanac' }));
    reader = await hub.person('reader', { departmentId: department.id });
    token = await hub.token(reader);
    const [close, colleague, stranger] = [await hub.person('close'), await hub.person('colleague', { departmentId: department.id }), await hub.person('stranger')];
    await hub.get(FollowCommand).follow(await hub.viewer(reader), encodeId('person', close.id));
    const write = async (person: PersonEntity, text: string) => {
      const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(await hub.token(person), 'mutation ($text: String!) { createPost(input: { text: $text }) { post { id } } }', { text });
      ids.set(text, createPost.post.id);
    };
    for (const [person, text] of [[stranger, 'Quiet'], [stranger, 'Talked about'], [colleague, 'Of the department'], [close, 'Of a friend'], [stranger, 'Old'], [reader, 'Mine']] as const) await write(person, text);
    for (let i = 0; i < 5; i++) {
      const other = await hub.token(await hub.person(`crowd_${i}`));
      await hub.ask(other, 'mutation ($id: ID!) { react(input: { subjectId: $id, emoji: "👍" }) { __typename } createPost(input: { text: "Yes", replyToId: $id }) { post { id } } }', { id: ids.get('Talked about') });
    }
    const [first, second] = [await hub.token(await hub.person('first')), await hub.token(await hub.person('second'))];
    const of = { id: ids.get('Of the department') };
    await hub.ask(first, 'mutation ($id: ID!) { react(input: { subjectId: $id, emoji: "👍" }) { __typename } repost(input: { postId: $id }) { __typename } createPost(input: { text: "Look", quoteOfId: $id }) { post { id } } }', of);
    await hub.ask(second, 'mutation ($id: ID!) { repost(input: { postId: $id }) { __typename } }', of);
    await hub.database.execute(sql`UPDATE post SET created_at = now() - interval '30 hours' WHERE text = 'Of the department'`);
    await hub.database.execute(sql`UPDATE post SET created_at = now() - interval '8 days', stream_key = uuid7(now() - interval '8 days') WHERE text = 'Old'`);
  });
  afterAll(() => hub.close());

  const shown = async () => (await hub.ask<{ highlights: Shown }>(token, '{ highlights { formula sliders { people department company } posts { group score post { text } } } }')).highlights;
  const texts = async () => (await shown()).posts.map(({ post }) => post.text);
  const slide = (people: number, department: number, company: number) =>
    hub.graphql(token, 'mutation ($input: HighlightSlidersInput!) { setHighlightSliders(input: $input) { sliders { people } } }', { input: { people, department, company } });

  it('are what others posted in a week, by the formula that is shown', async () => {
    const { formula, sliders, posts } = await shown();
    expect(sliders).toEqual(DEFAULT_SLIDERS);
    expect(formula).toContain('replies');
    expect(posts.map(({ post, group }) => `${post.text}: ${group}`)).toEqual(['Talked about: COMPANY', 'Of a friend: PEOPLE', 'Look: COMPANY', 'Quiet: COMPANY', 'Of the department: DEPARTMENT']);
    const scored = (text: string) => posts.find(({ post }) => post.text === text)?.score as number;
    // Seconds pass between writing and reading.
    expect(scored('Talked about') / ((30 * (1 + 5 + 2 * 5)) / 2 ** 1.2)).toBeCloseTo(1, 1);
    expect(scored('Of the department') / ((60 * (1 + 1 + 3 * (2 + 1))) / 32 ** 1.2)).toBeCloseTo(1, 1);
  });

  it('go on below a cursor, without a hole and nothing twice, as of when the first page was read', async () => {
    interface Page { posts: { score: number; post: { text: string } }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } }
    const ask = 'query ($first: Int!, $after: String) { highlights(first: $first, after: $after) { posts { score post { text } } pageInfo { endCursor hasNextPage } } }';
    const page = async (first: number, after: string | null) => (await hub.ask<{ highlights: Page }>(token, ask, { first, after })).highlights;
    const two = await page(2, null);
    const rest = await page(3, two.pageInfo.endCursor);
    expect([...two.posts, ...rest.posts].map(({ post }) => post.text)).toEqual(['Talked about', 'Of a friend', 'Look', 'Quiet', 'Of the department']);
    expect([two.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect((await page(1, two.pageInfo.endCursor)).posts[0]!.score).toBe(rest.posts[0]!.score);
    expect((await hub.graphql(token, ask, { first: 1, after: Buffer.from('1700000000000 1; x').toString('base64url') })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
  });

  it('follow the sliders, which are kept; at 0 nothing of a group is there', async () => {
    await slide(10, 100, 0);
    expect(await texts()).toEqual(['Of the department', 'Of a friend']);
    expect((await shown()).sliders).toEqual({ people: 10, department: 100, company: 0 });
    expect((await slide(101, 0, 0)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'people' });
    await slide(100, 60, 30);
  });

  it('leave out what is muted', async () => {
    for (const input of [{ word: 'quiet' }, { subjectId: encodeId('person', (await hub.database.first<{ id: string }>(sql`SELECT id FROM person WHERE handle = 'close'`))?.id as string) }]) {
      await hub.ask(token, 'mutation ($input: MuteInput!) { mute(input: $input) { mute { id } } }', { input });
    }
    expect(await texts()).toEqual(['Talked about', 'Look', 'Of the department']);
  });
});
