import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type ImposedRestriction, Role, systemViewer, type Viewer } from '#access';
import { CreateArticleCommand, RestrictArticleCommand } from '#blogs';
import { ChannelKind, CreateChannelCommand, EVERYONE_CHANNEL } from '#channels';
import type { PersonEntity } from '#people';
import { decodeId, encodeId, sql } from '#platform';
import { PublishPostCommand, RestrictPostCommand } from '#stream';
import { PublishArticleWithNoticeCommand } from '#ties';
import { startTestHub, type TestHub } from '../support/hub.js';
import type { LiveQuery } from '../support/live-query.js';

interface Change {
  timelineChanged: { kind: string; postId: string; post: { text: string; restriction: { kind: string } | null } | null };
}

const HIDDEN: ImposedRestriction = { kind: 'HIDDEN', reason: 'Unkind' };
const REMOVED: ImposedRestriction = { kind: 'REMOVED', reason: 'Unlawful' };

describe('restricting what was written', () => {
  let hub: TestHub;
  let author: PersonEntity;
  let reader: PersonEntity;
  let moderator: PersonEntity;
  let [write, read] = ['', ''];
  const listening: LiveQuery<Change>[] = [];

  beforeAll(async () => {
    hub = await startTestHub();
    author = await hub.person('author');
    reader = await hub.person('reader');
    moderator = await hub.person('moderator', { roles: [Role.MODERATOR] });
    [write, read] = [await hub.token(author), await hub.token(reader)];
  });
  afterEach(() => Promise.all(listening.splice(0).map((live) => live.close())));
  afterAll(() => hub.close());

  const post = async (input: Record<string, unknown>) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(write, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input })).createPost.post.id;
  const impose = (id: string, restriction: ImposedRestriction, viewer: Viewer = systemViewer) =>
    hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, viewer, decodeId('post', id), restriction));
  const lift = (id: string, viewer: Viewer = systemViewer) => hub.database.transaction((tx) => hub.get(RestrictPostCommand).lift(tx, viewer, decodeId('post', id)));
  const article = async (title: string) => {
    const viewer = await hub.viewer(author);
    const id = await hub.get(CreateArticleCommand).run(viewer, { title, markdown: 'Text' });
    await hub.get(PublishArticleWithNoticeCommand).run(viewer, id, undefined, false);
    return id;
  };
  const node = async <Row>(token: string, id: string, fields: string) => (await hub.ask<{ node: Row | null }>(token, `query ($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;
  const everyone = async () => (await hub.ask<{ everyoneTimeline: { edges: { node: { id: string } }[] } }>(read, '{ everyoneTimeline(first: 100) { edges { node { id } } } }')).everyoneTimeline.edges.map((edge) => edge.node.id);
  const listen = async (token: string) => {
    await hub.settled();
    const { currentSequence: after } = await hub.ask<{ currentSequence: string }>(token, '{ currentSequence }');
    const live = hub.subscribe<Change>(token, 'subscription ($id: ID!, $after: String) { timelineChanged(channelId: $id, after: $after) { kind postId post { text restriction { kind } } } }', { id: encodeId('channel', EVERYONE_CHANNEL), after });
    listening.push(live);
    return async () => (await live.next()).timelineChanged;
  };

  it('takes a post out of every count, its tag out of the company, and itself out of browsers; and lifting gives all of it back in its place', async () => {
    const cited = await article('Cited');
    const root = await post({ text: 'A root' });
    const one = await post({ text: 'Unkind words #onlyhere', quoteOfId: root, articleId: encodeId('article', cited) });
    const reply = await post({ text: 'A reply', replyToId: root });
    await post({ text: 'Newer' });
    const counts = async () => [
      await node(read, root, '... on Post { quoteCount replyCount threadCount }'), await node(read, encodeId('article', cited), '... on Article { citationCount }'),
      (await hub.ask<{ tag: object | null }>(read, '{ tag(name: "onlyhere") { name } }')).tag,
    ];
    const [before, order] = [await counts(), await everyone()];
    expect(before).toEqual([{ quoteCount: 1, replyCount: 1, threadCount: 1 }, { citationCount: 1 }, { name: 'onlyhere' }]);
    const [hears, authorHears] = [await listen(read), await listen(write)];

    await impose(one, HIDDEN);
    await impose(reply, HIDDEN);
    expect(await counts()).toEqual([{ quoteCount: 0, replyCount: 0, threadCount: 0 }, { citationCount: 0 }, null]);
    // Who could read it hears that moderators hid it, and nothing of what it said.
    expect(await hears()).toEqual({ kind: 'GONE', postId: one, post: { text: '', restriction: { kind: 'HIDDEN' } } });
    expect(await authorHears()).toMatchObject({ kind: 'EDITED', postId: one, post: { restriction: { kind: 'HIDDEN' } } });
    expect(await everyone()).toEqual(order.filter((id) => id !== one));
    expect(await hub.ask(write, '{ tag(name: "onlyhere") { name } }')).toEqual({ tag: { name: 'onlyhere' } });

    await impose(one, REMOVED);
    await impose(one, HIDDEN);
    expect(await counts()).toEqual([{ quoteCount: 0, replyCount: 0, threadCount: 0 }, { citationCount: 0 }, null]);
    expect([await hears(), await hears()].map((change) => change.kind)).toEqual(['GONE', 'GONE']);
    await lift(one);
    await lift(reply);
    await lift(reply);
    expect(await counts()).toEqual(before);
    expect(await everyone()).toEqual(order);
    expect(await hears()).toMatchObject({ kind: 'EDITED', postId: one, post: { restriction: null } });
  });

  it('is for moderators who can read the post, and for the hub', async () => {
    const one = await post({ text: 'Words' });
    const asModerator = await hub.viewer(moderator);
    const { id: channelId } = await hub.get(CreateChannelCommand).run(await hub.viewer(author), { name: 'Own room', kind: ChannelKind.TOPIC, private: true });
    const inside = await post({ text: 'Inside', channelId: encodeId('channel', channelId) });
    await expect(impose(one, HIDDEN, await hub.viewer(reader))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(impose(one, HIDDEN, { ...asModerator, scopes: new Set(['read', 'write'] as const) })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(impose(inside, HIDDEN, asModerator)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await impose(one, HIDDEN, asModerator)).toMatchObject({ restriction: 'HIDDEN', restrictionReason: 'Unkind' });
    expect(await lift(one, asModerator)).toMatchObject({ restriction: null, restrictionReason: null });
    await impose(one, REMOVED, asModerator);
    await expect(lift(one, asModerator)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await lift(one)).toMatchObject({ restriction: null });
    await hub.ask(write, 'mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedId } }', { input: { postId: one } });
    await expect(impose(one, HIDDEN, asModerator)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets out what was held from the start as new: on top, in its tag’s timeline too', async () => {
    const viewer = await hub.viewer(author);
    const held = encodeId('post', (await hub.database.transaction((tx) => hub.get(PublishPostCommand).run(tx, viewer, { text: 'Held #late', restriction: 'HELD' }))).id);
    const other = await post({ text: 'Meanwhile #late' });
    const hears = await listen(read);
    await lift(held);
    expect(await hears()).toMatchObject({ kind: 'NEW', postId: held, post: { text: 'Held #late', restriction: null } });
    expect((await everyone()).slice(0, 2)).toEqual([held, other]);
    const { tag } = await hub.ask<{ tag: { timeline: { edges: { node: { id: string } }[] } } }>(read, '{ tag(name: "late") { timeline(first: 5) { edges { node { id } } } } }');
    expect(tag.timeline.edges.map((edge) => edge.node.id)).toEqual([held, other]);
    const [first, second] = [await impose(held, { kind: 'HELD', reason: null }), await lift(held)];
    expect(second.streamKey).toBe(first.streamKey);
  });

  it('tells nobody of changes to what was held from the start but who wrote it and moderators', async () => {
    const viewer = await hub.viewer(author);
    const held = async () => encodeId('post', (await hub.database.transaction((tx) => hub.get(PublishPostCommand).run(tx, viewer, { text: 'Held', restriction: 'HELD' }))).id);
    const [edited, removed, deleted] = [await held(), await held(), await held()];
    const [hears, authorHears, moderatorHears] = [await listen(read), await listen(write), await listen(await hub.token(moderator, ['read', 'moderate']))];
    await hub.ask(write, 'mutation ($id: ID!) { editPost(input: { postId: $id, text: "Held still" }) { post { id } } }', { id: edited });
    await impose(removed, REMOVED);
    await hub.ask(write, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: deleted });
    const seen = await post({ text: 'For everybody' });
    for (const change of [{ kind: 'EDITED', postId: edited, post: { text: 'Held still' } }, { kind: 'GONE', postId: removed }, { kind: 'GONE', postId: deleted }]) {
      expect(await authorHears()).toMatchObject(change);
      expect(await moderatorHears()).toMatchObject(change);
    }
    expect(await hears()).toMatchObject({ kind: 'NEW', postId: seen });
  });

  it('of an article takes its notice along, and leaves posts that cite it without their card', async () => {
    const id = await article('Doubtful');
    const command = hub.get(RestrictArticleCommand);
    const restrict = (restriction: ImposedRestriction | null, viewer: Viewer = systemViewer) =>
      hub.database.transaction((tx) => (restriction ? command.impose(tx, viewer, id, restriction) : command.lift(tx, viewer, id)));
    const citing = await post({ text: 'See this', articleId: encodeId('article', id) });
    const notice = encodeId('post', ((await hub.database.first<{ id: string }>(sql`SELECT post_id AS id FROM post_card WHERE notice AND article_id = ${id}`)) as { id: string }).id);
    const there = async () => {
      const place = await node<{ id: string; deleted: boolean }>(read, notice, '... on Post { id deleted }');
      return place?.deleted ? 'was there' : place;
    };
    const seen = async () => [
      await node(read, encodeId('article', id), '... on Article { deleted }'), await there(),
      (await node<{ card: object | null }>(read, citing, '... on Post { card { ... on ArticleCard { article { deleted } } } }'))?.card,
    ];
    const all = [{ deleted: false }, { id: notice, deleted: false }, { article: { deleted: false } }];
    const places = [{ deleted: true }, 'was there', { article: { deleted: true } }];
    expect(await seen()).toEqual(all);
    const hears = await listen(read);

    await expect(restrict(HIDDEN, await hub.viewer(reader))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await restrict(HIDDEN, await hub.viewer(moderator));
    expect(await seen()).toEqual(places);
    expect(await hears()).toMatchObject({ kind: 'GONE', postId: notice });
    expect(await node(write, notice, '... on Post { restriction { kind reason } }')).toEqual({ restriction: HIDDEN });
    await restrict(REMOVED);
    expect(await seen()).toEqual(places);
    // Its author sees that it is gone, and why.
    expect(await node(write, notice, '... on Post { text restriction { kind reason } }')).toMatchObject({ restriction: REMOVED });
    await restrict(null);
    await restrict(null);
    expect(await seen()).toEqual(all);

    await impose(notice, HIDDEN);
    await restrict(HIDDEN);
    await restrict(null);
    expect(await seen()).toEqual([all[0], 'was there', all[2]]);
    await lift(notice);
    expect(await seen()).toEqual(all);
  });

  it('is not for drafts', async () => {
    const id = await hub.get(CreateArticleCommand).run(await hub.viewer(author), { title: 'Mine', markdown: 'Text' });
    await expect(hub.database.transaction((tx) => hub.get(RestrictArticleCommand).impose(tx, systemViewer, id, HIDDEN))).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
