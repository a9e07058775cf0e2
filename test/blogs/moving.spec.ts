import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk } from './article-desk.js';

const ARTICLE = 'id slug title status blog { id } channel { id } series { id } revision { id number }';

describe('moving what isn’t out yet to another blog', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob' | 'cy', PersonEntity>;
  let [ada, bob, cy] = ['', '', ''];
  let desk: ReturnType<typeof articleDesk>;

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada'), bob: await hub.person('bob'), cy: await hub.person('cy') };
    [ada, bob, cy] = [await hub.token(people.ada), await hub.token(people.bob), await hub.token(people.cy)];
    desk = articleDesk(hub, ARTICLE);
  });
  afterAll(() => hub.close());

  const write = (title: string) => desk.article(ada, 'createArticle', { title, markdown: 'Words' });
  const share = (articleId: string, { id }: PersonEntity, role: string) => desk.article(ada, 'shareArticle', { articleId, personId: encodeId('person', id), role });
  /** A channel's blog, for the people named. */
  const room = async (token: string, name: string, closed: boolean, members: readonly PersonEntity[] = []) => {
    const { channel } = await desk.run<{ channel: { id: string } }>(token, 'createChannel', { name, kind: 'TOPIC', private: closed }, 'channel { id }');
    for (const { id } of members) await desk.run(token, 'addChannelMember', { channelId: channel.id, personId: encodeId('person', id) }, 'channel { id }');
    const { blog } = await desk.run<{ blog: { id: string } }>(token, 'createBlog', { title: `${name} blog`, channelId: channel.id }, 'blog { id }');
    return { channelId: channel.id, blogId: blog.id };
  };

  it('gives it the other channel’s readers, keeps its address, and takes it out of its series', async () => {
    const draft = await write('On the way');
    const own = (draft as unknown as { blog: { id: string } }).blog.id;
    const { series } = await desk.run<{ series: { id: string } }>(ada, 'createSeries', { blogId: own, title: 'At home' }, 'series { id }');
    await desk.article(ada, 'putInSeries', { articleId: draft.id, seriesId: series.id });
    const closed = await room(ada, 'Closed', true);
    expect(await desk.article(ada, 'moveArticle', { articleId: draft.id, blogId: closed.blogId })).toMatchObject({
      slug: 'on-the-way', status: 'DRAFT', blog: { id: closed.blogId }, channel: { id: closed.channelId }, series: null, revision: draft.revision,
    });
    await desk.run(ada, 'publishArticle', { articleId: draft.id }, 'notice { id }');
    expect(await desk.read(bob, 'on-the-way')).toBeNull();
    expect(await desk.refusal(ada, 'moveArticle', { articleId: draft.id, blogId: own })).toMatchObject({ code: 'CONFLICT', field: 'articleId' });
  });

  it('keeps apart two drafts of one title, wherever they go', async () => {
    const open = await room(ada, 'Open', false);
    const first = await write('Same title');
    const second = await write('Same title');
    await desk.article(ada, 'moveArticle', { articleId: first.id, blogId: open.blogId });
    await desk.article(ada, 'moveArticle', { articleId: second.id, blogId: open.blogId });
    expect([(await desk.read(ada, 'same-title'))?.id, (await desk.read(ada, 'same-title-2'))?.id]).toEqual([first.id, second.id]);
  });

  it('is for who edits it and writes in the other blog, and takes it from nobody who has it', async () => {
    const draft = await write('Ours');
    const bobs = await room(bob, 'Bob’s room', true, [people.ada]);
    const cys = await room(cy, 'Cy’s room', true);
    const move = (token: string, blogId: string) => desk.refusal(token, 'moveArticle', { articleId: draft.id, blogId });
    expect(await move(bob, bobs.blogId)).toMatchObject({ code: 'NOT_FOUND', field: 'articleId' });
    expect(await move(ada, cys.blogId)).toMatchObject({ code: 'NOT_FOUND', field: 'blogId' });
    await share(draft.id, people.cy, 'COMMENTER');
    expect(await move(cy, cys.blogId)).toMatchObject({ code: 'FORBIDDEN' });
    await share(draft.id, people.bob, 'CO_AUTHOR');
    expect(await move(bob, bobs.blogId)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'blogId', message: expect.stringContaining('cy') });
    await desk.article(ada, 'unshareArticle', { articleId: draft.id, personId: encodeId('person', people.cy.id) });
    const { createBlog } = await hub.ask<{ createBlog: { blog: { id: string } } }>(bob, 'mutation { createBlog(input: {title: "Bob’s own"}) { blog { id } } }');
    expect(await move(bob, createBlog.blog.id)).toMatchObject({ code: 'FORBIDDEN', field: 'blogId' });
    expect(await move(bob, bobs.blogId)).toBeUndefined();
    expect(await desk.read(ada, draft.slug)).toMatchObject({ blog: { id: bobs.blogId } });
    expect(await move(bob, bobs.blogId)).toBeUndefined();
  });
});
