import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, systemViewer } from '#access';
import { CreateChannelCommand, ChannelKind, FinishAudienceChange, UpdateChannelCommand } from '#channels';
import { RestrictArticleCommand } from '#blogs';
import { decodeId, encodeId, sql } from '#platform';
import type { PersonEntity } from '#people';
import { RestrictPostCommand } from '#stream';
import { ReleaseArticlesJob } from '#ties';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Grown {
  readonly id: string;
  readonly slug: string;
  readonly status: string;
  readonly html: string;
  readonly markdown: string;
  readonly grownFrom: { id: string } | null;
}

const GROWN = 'id slug status html markdown grownFrom { id }';

describe('articles grown from threads', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob' | 'cleo', PersonEntity>;
  let [ada, bob, cleo] = ['', '', ''];

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada', { name: 'Ada Example' }), bob: await hub.person('bob', { name: 'Bob <b>Builder</b>' }), cleo: await hub.person('cleo', { roles: [Role.MODERATOR] }) };
    [ada, bob, cleo] = [await hub.token(people.ada), await hub.token(people.bob), await hub.token(people.cleo, ['read', 'write', 'moderate'])];
  });
  afterAll(() => hub.close());

  const run = async <Payload>(token: string, name: string, type: string, input: object, selection: string) =>
    (await hub.ask<Record<string, Payload>>(token, `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, { input }))[name] as Payload;
  const post = async (token: string, input: object) => (await run<{ post: { id: string } }>(token, 'createPost', 'CreatePostInput', input, 'post { id }')).post.id;
  const grow = async (token: string, input: object) =>
    (await run<{ article: Grown }>(token, 'growArticleFromThread', 'GrowArticleInput', { title: 'Grown', ...input }, `article { ${GROWN} }`)).article;
  const publish = (token: string, articleId: string) => run(token, 'publishArticle', 'PublishArticleInput', { articleId }, 'article { id }');
  const node = async <Row>(token: string, id: string, fields: string) => (await hub.ask<{ node: Row | null }>(token, `query ($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;
  const articlesOf = async (token: string, id: string) => (await node<{ grownArticles: { id: string }[] }>(token, id, '... on Post { grownArticles { id } }'))?.grownArticles.map((one) => one.id);
  const refusal = async (token: string, input: object) => {
    const { errors } = await hub.graphql(token, `mutation ($input: GrowArticleInput!) { growArticleFromThread(input: $input) { article { id } } }`, { input: { title: 'Grown', ...input } });
    return { code: errors?.[0]?.extensions?.['code'], field: errors?.[0]?.extensions?.['field'] };
  };
  const thread = async (more: object = {}, token = ada) => {
    const rootId = await post(token, { text: 'Why do tides turn? #tides', ...more });
    return { rootId, replyId: await post(bob, { text: 'The moon, @ada.\n\nSee https://example.org/moon', replyToId: rootId }) };
  };

  it('quote the posts chosen, credit and link who wrote them, and lead to the thread and back', async () => {
    const { rootId, replyId } = await thread();
    const nested = await post(ada, { text: 'Left out', replyToId: replyId });
    const article = await grow(cleo, { rootId, postIds: [replyId, rootId] });
    expect(article).toMatchObject({ status: 'DRAFT', grownFrom: { id: rootId } });
    const day = new Date().toISOString().slice(0, 10);
    expect(article.html).toBe([
      '<blockquote><p>The moon, <a href="/@ada">@ada</a>.</p><p>See <a href="https://example.org/moon" rel="noopener noreferrer nofollow">https://example.org/moon</a></p>',
      `<cite><a href="/@bob">Bob &lt;b&gt;Builder&lt;/b&gt;</a>, <a href="/p/${replyId}">${day}</a></cite></blockquote>`,
      '<blockquote><p>Why do tides turn? <a href="/t/tides">#tides</a></p>',
      `<cite><a href="/@ada">Ada Example</a>, <a href="/p/${rootId}">${day}</a></cite></blockquote>`,
    ].join(''));
    expect(article.html).not.toContain('Left out');
    expect(await articlesOf(cleo, rootId)).toEqual([article.id]);
    expect(await articlesOf(ada, rootId)).toEqual([]);
    await publish(cleo, article.id);
    expect(await articlesOf(ada, rootId)).toEqual([article.id]);
    expect(await articlesOf(ada, nested)).toEqual([]);
    expect((await node<Grown>(bob, article.id, `... on Article { ${GROWN} }`))?.grownFrom).toEqual({ id: rootId });
  });


  it('lose the words of a post that moderators hide or remove, for everybody and in every form, and get them back with it', async () => {
    const rootId = await post(ada, { text: 'Why do tides turn?' });
    const replyId = await post(bob, { text: 'The zebramoon turns them.', replyToId: rootId });
    const { id, slug, html } = await grow(cleo, { rootId, postIds: [rootId, replyId] });
    await publish(cleo, id);
    const forms = '... on Article { html markdown body excerpt revision { id body html text } revisions { body text } }';
    const restrict = (kind: 'HIDDEN' | 'REMOVED' | 'HELD' | null) => hub.database.transaction((tx) => {
      const command = hub.get(RestrictPostCommand);
      return kind === null ? command.lift(tx, systemViewer, decodeId('post', replyId)) : command.impose(tx, systemViewer, decodeId('post', replyId), { kind, reason: null });
    });
    const open = await node<{ revision: { id: string }; body: object }>(cleo, id, '... on Article { body revision { id } }');
    for (const kind of ['HIDDEN', 'REMOVED', 'HELD'] as const) {
      await restrict(kind);
      for (const token of [ada, bob, cleo]) {
        const said = JSON.stringify(await node(token, id, token === cleo ? forms : '... on Article { html markdown body excerpt }'));
        expect([said.includes('zebramoon'), said.includes('Builder'), said.includes('Why do tides turn'), said.includes('can’t be read any more')]).toEqual([false, false, true, true]);
      }
      await hub.settled();
      const found = await hub.ask<{ search: { edges: unknown[] } }>(ada, '{ search(query: "zebramoon", kinds: [ARTICLE]) { edges { cursor } } }');
      expect(found.search.edges).toEqual([]);
    }
    const stale = await hub.graphql(cleo, 'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }', { input: { articleId: id, expectedRevisionId: open?.revision.id, body: open?.body } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'expectedRevisionId' });
    await restrict(null);
    const back = await hub.ask<{ article: { html: string } }>(ada, 'query ($slug: String!) { article(slug: $slug) { html } }', { slug });
    expect(back.article.html).toBe(html);
    expect(JSON.stringify(await node(cleo, id, '... on Article { revisions { text } }'))).toContain('zebramoon');
  });

  it('lose the words of a post for good that its author deletes', async () => {
    const { rootId, replyId } = await thread();
    const { id } = await grow(cleo, { rootId, postIds: [rootId, replyId] });
    await publish(cleo, id);
    await hub.ask(bob, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: replyId });
    expect(JSON.stringify(await node(cleo, id, '... on Article { html body revisions { text } }'))).not.toContain('moon');
    const kept = await hub.database.query(sql`SELECT article_id FROM withheld_quotation WHERE article_id = ${decodeId('article', id)}`);
    expect(kept).toEqual([]);
  });

  it('say who wrote what is in them, once, also where the call is sent twice', async () => {
    const { rootId, replyId } = await thread();
    const input = { rootId, postIds: [rootId, replyId], idempotencyKey: 'once' };
    const [first, second] = await Promise.all([grow(cleo, input), grow(cleo, input)]);
    expect(second.id).toBe(first.id);
    await hub.settled();
    const events = await hub.database.query<{ payload: object }>(sql`SELECT payload FROM event WHERE type = 'ties.article-grown' AND payload ->> 'articleId' = ${decodeId('article', first.id)}`);
    expect(events).toEqual([{ payload: { articleId: decodeId('article', first.id), growerId: people.cleo.id, authorIds: [people.ada.id, people.bob.id] } }]);
  });

  it('are offered to those whose words are in them, who see nothing of the draft before they accept', async () => {
    const { rootId, replyId } = await thread();
    const article = await grow(cleo, { rootId, postIds: [rootId, replyId] });
    await hub.settled();
    const OFFERS = '{ coAuthorOffers { articleId offeredBy { handle } thread { id } } }';
    const offer = { articleId: article.id, offeredBy: { handle: 'cleo' }, thread: { id: rootId } };
    const offersOf = async (token: string) => (await hub.ask<{ coAuthorOffers: typeof offer[] }>(token, OFFERS)).coAuthorOffers.filter(({ articleId }) => articleId === article.id);
    const answer = (token: string, accept: boolean) => hub.graphql<{ answerCoAuthorOffer: { article: object | null } }>(
      token, 'mutation ($input: AnswerCoAuthorOfferInput!) { answerCoAuthorOffer(input: $input) { article { id title viewerCanEdit coAuthors { handle } } } }', { input: { articleId: article.id, accept } });
    expect([await offersOf(ada), await offersOf(bob), await offersOf(cleo)]).toEqual([[offer], [offer], []]);
    expect(await node(bob, article.id, 'id')).toBeNull();
    expect((await answer(cleo, true)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'articleId' });
    expect((await answer(bob, true)).data.answerCoAuthorOffer).toEqual({ article: { id: article.id, title: 'Grown', viewerCanEdit: true, coAuthors: [{ handle: 'bob' }] } });
    expect((await answer(ada, false)).data.answerCoAuthorOffer).toEqual({ article: null });
    expect(await node(ada, article.id, 'id')).toBeNull();
    for (const token of [ada, bob]) {
      expect(await offersOf(token)).toEqual([]);
      expect((await answer(token, true)).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
    await publish(cleo, article.id);
    const { person } = await hub.ask<{ person: { activity: { edges: { node: { id: string } }[] } } }>(ada, '{ person(handle: "bob") { activity(first: 1) { edges { node { ... on Article { id } } } } } }');
    expect(person.activity.edges).toEqual([{ node: { id: article.id } }]);
  });

  it('are offered no more once they are gone, hidden, or in a room that one has left', async () => {
    const room = await hub.get(CreateChannelCommand).run(await hub.viewer(people.ada), { name: 'Room to leave', kind: ChannelKind.TOPIC, private: true });
    const channelId = encodeId('channel', room.id);
    await run(ada, 'addChannelMember', 'ChannelMemberInput', { channelId, personId: encodeId('person', people.bob.id) }, 'channel { id }');
    const { blog } = await run<{ blog: { id: string } }>(ada, 'createBlog', 'CreateBlogInput', { title: 'Room to leave', channelId }, 'blog { id }');
    const closed = await post(bob, { text: 'Words of Bob', channelId });
    const inRoom = await grow(ada, { rootId: closed, postIds: [closed], blogId: blog.id });
    const { rootId, replyId } = await thread();
    const [deleted, hidden] = [await grow(ada, { rootId, postIds: [replyId] }), await grow(ada, { rootId, postIds: [replyId] })];
    await hub.settled();
    const offered = async () => (await hub.ask<{ coAuthorOffers: { articleId: string }[] }>(bob, '{ coAuthorOffers { articleId } }')).coAuthorOffers.map(({ articleId }) => articleId);
    expect(await offered()).toEqual(expect.arrayContaining([inRoom.id, deleted.id, hidden.id]));
    await run(ada, 'removeChannelMember', 'ChannelMemberInput', { channelId, personId: encodeId('person', people.bob.id) }, 'channel { id }');
    await run(ada, 'deleteArticle', 'DeleteArticleInput', { articleId: deleted.id }, 'deletedId');
    await publish(ada, hidden.id);
    await hub.database.transaction((tx) => hub.get(RestrictArticleCommand).impose(tx, systemViewer, decodeId('article', hidden.id), { kind: 'HIDDEN', reason: null }));
    const left = await offered();
    for (const { id } of [inRoom, deleted, hidden]) {
      expect(left).not.toContain(id);
      const { errors } = await hub.graphql(bob, 'mutation ($id: ID!) { answerCoAuthorOffer(input: { articleId: $id, accept: true }) { article { id } } }', { id });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('grow from the discussion of an article, too', async () => {
    const { article } = await run<{ article: { id: string } }>(ada, 'createArticle', 'CreateArticleInput', { title: 'First', markdown: 'Words' }, 'article { id }');
    const { notice } = await run<{ notice: { id: string } }>(ada, 'publishArticle', 'PublishArticleInput', { articleId: article.id }, 'notice { id }');
    const replyId = await post(bob, { text: 'One more thing', replyToId: notice.id });
    expect((await grow(bob, { rootId: notice.id, postIds: [replyId] })).grownFrom).toEqual({ id: notice.id });
  });

  it('are refused where the thread may be read only in part, and nothing is half done', async () => {
    const { rootId, replyId } = await thread();
    const other = await thread();
    const [held, deleted] = [await post(bob, { text: 'Unkind', replyToId: rootId }), await post(bob, { text: 'Regretted', replyToId: rootId })];
    await post(ada, { text: 'Holds it together', replyToId: deleted });
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, decodeId('post', held), { kind: 'HIDDEN', reason: null }));
    await run(bob, 'deletePost', 'DeletePostInput', { postId: deleted }, 'deletedId');
    const room = await hub.get(CreateChannelCommand).run(await hub.viewer(people.bob), { name: 'Bob’s room', kind: ChannelKind.TOPIC, private: true });
    const closed = await post(bob, { text: 'Among us', channelId: encodeId('channel', room.id) });
    await hub.settled();
    const counts = () => hub.database.first(sql`SELECT (SELECT count(*) FROM article) AS articles, (SELECT count(*) FROM blog) AS blogs, (SELECT count(*) FROM grown_article) AS grown, (SELECT count(*) FROM outbox) AS events`);
    const before = await counts();
    const never = encodeId('post', '01a20000-0000-7000-8000-0000000000ff');
    const cases: [string, object, string, string][] = [
      [ada, { rootId, postIds: [rootId, held] }, 'NOT_FOUND', 'postIds'],
      [bob, { rootId, postIds: [rootId, held] }, 'BAD_USER_INPUT', 'postIds'],
      [cleo, { rootId, postIds: [rootId, held] }, 'BAD_USER_INPUT', 'postIds'],
      [ada, { rootId, postIds: [rootId, deleted] }, 'NOT_FOUND', 'postIds'],
      [ada, { rootId, postIds: [rootId, never] }, 'NOT_FOUND', 'postIds'],
      [ada, { rootId, postIds: [rootId, closed] }, 'NOT_FOUND', 'postIds'],
      [bob, { rootId, postIds: [rootId, closed] }, 'BAD_USER_INPUT', 'postIds'],
      [ada, { rootId, postIds: [rootId, other.replyId] }, 'BAD_USER_INPUT', 'postIds'],
      [ada, { rootId, postIds: [rootId, rootId] }, 'BAD_USER_INPUT', 'postIds'],
      [ada, { rootId, postIds: [] }, 'BAD_USER_INPUT', 'postIds'],
      [ada, { rootId, postIds: Array.from({ length: 101 }, () => rootId) }, 'BAD_USER_INPUT', 'postIds'],
      [ada, { rootId: replyId, postIds: [replyId] }, 'BAD_USER_INPUT', 'rootId'],
      [ada, { rootId: closed, postIds: [closed] }, 'NOT_FOUND', 'rootId'],
      [ada, { rootId, postIds: [rootId], title: ' ' }, 'BAD_USER_INPUT', 'title'],
      [bob, { rootId: closed, postIds: [closed] }, 'FORBIDDEN', 'blogId'],
    ];
    for (const [token, input, code, field] of cases) expect({ input, ...(await refusal(token, input)) }).toEqual({ input, code, field });
    expect(await counts()).toEqual(before);
  });

  it('stay among who reads the thread, also where that becomes private before they are out', async () => {
    const viewer = await hub.viewer(people.ada);
    const room = await hub.get(CreateChannelCommand).run(viewer, { name: 'Ada’s room', kind: ChannelKind.TOPIC, private: true });
    const channelId = encodeId('channel', room.id);
    const closed = await post(ada, { text: 'Among us', channelId });
    const { blog } = await run<{ blog: { id: string } }>(ada, 'createBlog', 'CreateBlogInput', { title: 'Room', channelId }, 'blog { id }');
    const article = await grow(ada, { rootId: closed, postIds: [closed], blogId: blog.id });
    await publish(ada, article.id);
    expect(await node(bob, article.id, 'id')).toBeNull();
    const { rootId } = await thread();
    expect(await refusal(ada, { rootId, postIds: [rootId], blogId: blog.id })).toEqual({ code: 'FORBIDDEN', field: 'blogId' });

    const open = await hub.get(CreateChannelCommand).run(viewer, { name: 'Open room', kind: ChannelKind.TOPIC, private: false });
    const opened = await post(ada, { text: 'Still open', channelId: encodeId('channel', open.id) });
    const [out, draft] = [await grow(bob, { rootId: opened, postIds: [opened] }), await grow(ada, { rootId: opened, postIds: [opened] })];
    await publish(bob, out.id);
    expect((await node<Grown>(bob, out.id, '... on Article { grownFrom { id } }'))?.grownFrom).toEqual({ id: opened });
    const planned = await grow(ada, { rootId: opened, postIds: [opened] });
    await run(ada, 'scheduleArticle', 'ScheduleArticleInput', { articleId: planned.id, at: new Date(Date.now() + 3_600_000).toISOString() }, 'article { id }');
    await hub.get(UpdateChannelCommand).run(viewer, { channelId: open.id, private: true });
    await hub.database.execute(sql`UPDATE article SET scheduled_for = now() - interval '1 second' WHERE id = ${decodeId('article', planned.id)}`);
    await hub.get(ReleaseArticlesJob).run();
    expect(await node(ada, planned.id, '... on Article { status scheduleFailure }')).toEqual({ status: 'DRAFT', scheduleFailure: expect.stringContaining('thread') });
    for (const settle of [async () => undefined, () => hub.get(FinishAudienceChange).run(open.id)]) {
      await settle();
      expect((await hub.graphql(ada, 'mutation ($id: ID!) { publishArticle(input: { articleId: $id }) { article { id } } }', { id: draft.id })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: 'articleId' });
      expect((await node<Grown>(bob, out.id, '... on Article { grownFrom { id } }'))?.grownFrom).toBeNull();
      expect(await articlesOf(ada, opened)).toContain(out.id);
    }
    expect((await node<{ status: string }>(ada, draft.id, '... on Article { status }'))?.status).toBe('DRAFT');
  });

  it('leave no trace on either side for who may not see the other', async () => {
    const { rootId } = await thread();
    const article = await grow(cleo, { rootId, postIds: [rootId] });
    await publish(cleo, article.id);
    const restrict = hub.get(RestrictPostCommand);
    const grownFrom = async (token: string) => (await node<Grown>(token, article.id, '... on Article { grownFrom { id } }'))?.grownFrom;
    await hub.database.transaction((tx) => restrict.impose(tx, systemViewer, decodeId('post', rootId), { kind: 'HIDDEN', reason: null }));
    expect([await grownFrom(bob), await grownFrom(ada)]).toEqual([null, { id: rootId }]);
    await hub.database.transaction((tx) => restrict.lift(tx, systemViewer, decodeId('post', rootId)));
    expect(await grownFrom(bob)).toEqual({ id: rootId });
    await run(ada, 'deletePost', 'DeletePostInput', { postId: rootId }, 'deletedId');
    expect(await grownFrom(ada)).toBeNull();
    const kept = await thread();
    const gone = await grow(cleo, { rootId: kept.rootId, postIds: [kept.rootId] });
    await publish(cleo, gone.id);
    expect(await articlesOf(ada, kept.rootId)).toEqual([gone.id]);
    await run(cleo, 'deleteArticle', 'DeleteArticleInput', { articleId: gone.id }, 'deletedId');
    expect(await articlesOf(ada, kept.rootId)).toEqual([]);
  });
});
