import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { raw, sql } from '#platform';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { type LibHub, startLibHub } from '#test-support';
import { TiesModule } from '#ties';
import { IntegrationsModule } from '../../integrations.module.js';
import { planImport } from '../plan/plan-import.js';
import { describeThemeUnitTest, planThemeUnitTest } from '../testing/theme-unit-test.js';
import { bytesOf, commentText, wxrText } from '../testing/wxr-text.js';
import { readWxr } from '../wxr/read-wxr.js';
import { ImportWordpressCommand } from './import-wordpress.command.js';

const planOf = async (...items: Parameters<typeof wxrText>) => planImport(await readWxr(bytesOf(wxrText(...items))));

const ARTICLES = `query ($slug: String!) { blog(slug: $slug) { title channel { slug private kind } articles(first: 100) { edges { node {
  slug title publishedAt sticky status html author { displayName former } tags { name } category { name }
  notice { id text createdAt } discussion(first: 100) { edges { node { text author { displayName former } replyTo { id } createdAt } } } } } } } }`;

describe('ImportWordpressCommand', () => {
  let hub: LibHub;
  let reader: { id: string };
  const run = async (plan: Awaited<ReturnType<typeof planOf>>, blog = 'wordpress', adopt?: string) => hub.get(ImportWordpressCommand).run(plan, { blog, adopt });
  const everything = async () => {
    const tables = ['person', 'channel', 'blog', 'article', 'article_tag', 'revision', 'category', 'tag', 'post', 'post_card', 'source_head',
      'import_source', 'outbox', 'audit_entry', 'audience_grant', 'role_grant', 'content_keeper'];
    const rows = await Promise.all(tables.map(async (name) => [name, (await hub.database.query(raw(`SELECT * FROM ${name} t ORDER BY t::text`)))] as const));
    return Object.fromEntries(rows);
  };
  const articles = async (slug: string) => {
    const { data, errors } = await hub.ask(reader, ARTICLES, { slug });
    expect(errors).toBeUndefined();
    return (data as unknown as { blog: { articles: { edges: { node: Record<string, never> }[] } } }).blog.articles.edges.map(({ node }) => node as Record<string, unknown>);
  };
  const channelOf = async (slug: string) => (await hub.ask(reader, `{ blog(slug: "${slug}") { channel { id } } }`)).data?.['blog']?.['channel']?.['id'];

  beforeAll(async () => {
    hub = await startLibHub([ChannelsModule, TagsModule, StreamModule, BlogsModule, TiesModule, IntegrationsModule]);
    reader = await hub.person('reader');
  });
  afterAll(() => hub.stop());

  it('makes the blog, open to every employee, and gives articles their own dates, authors, tags and discussions', async () => {
    const more = `<category domain="category" nicename="news">News</category><category domain="post_tag" nicename="x">Plans</category>
      ${commentText(1, 'question')}${commentText(2, 'answer', { parent: 1 })}${commentText(3, 'waiting', { approved: '0' })}`;
    const result = await run(await planOf({ id: 1, content: '<b>Hello</b>', more }, { id: 2, status: 'private' }), 'first');
    expect(result).toMatchObject({ blog: { made: true }, people: { made: 3 }, articles: { made: 2 }, comments: { made: 3 } });
    expect(await articles('first')).toMatchObject([
      {
        slug: 'title-1', title: 'Title 1', publishedAt: '2012-01-02T03:04:05.000Z', status: 'PUBLISHED', html: '<p><strong>Hello</strong></p>',
        author: { displayName: 'ada', former: true }, tags: [{ name: 'plans' }], category: { name: 'News' },
        notice: { text: 'Title 1', createdAt: '2012-01-02T03:04:05.000Z' },
        discussion: { edges: [{ node: { text: 'question', author: { displayName: 'Eve', former: true } } }, { node: { text: 'answer', replyTo: expect.anything() } }] },
      },
    ]);
  });

  it('tells nobody: of posts and articles only that they were brought in', async () => {
    const types = await hub.relay();
    expect([...new Set(types.filter((type) => /post|article/i.test(type)))]).toEqual(['blogs.article-imported', 'stream.post-imported']);
  });

  it('changes nothing the second time', async () => {
    const items = [{ id: 1, more: commentText(1, 'a') }, { id: 2, status: 'draft' }] as const;
    await run(await planOf(...items), 'twice');
    const before = await everything();
    const again = await run(await planOf(...items), 'twice');
    expect(again).toMatchObject({ blog: { made: false }, people: { made: 0 }, articles: { made: 0, known: 2 }, comments: { made: 0, known: 1 } });
    expect(await everything()).toEqual(before);
  });

  it('brings in what a later export of the same blog has more, in its thread', async () => {
    await run(await planOf({ id: 1, more: commentText(1, 'a') }), 'later');
    const result = await run(await planOf({ id: 1, more: commentText(1, 'a') + commentText(2, 'b', { parent: 1 }) }, { id: 3 }), 'later');
    expect(result).toMatchObject({ articles: { made: 1, known: 1 }, comments: { made: 1, known: 1 } });
    expect(await articles('later')).toHaveLength(2);
  });

  it('says what reads otherwise in a later export, and leaves it as it is', async () => {
    await run(await planOf({ id: 1, more: commentText(1, 'a') }, { id: 2 }), 'changed');
    const before = await everything();
    const plan = await planOf({ id: 1, content: 'Mended', more: commentText(1, 'mended') }, { id: 2 });
    for (const _time of [1, 2]) {
      const { changed } = await run(plan, 'changed');
      expect(changed).toMatchObject([{ where: 'post 1 "Title 1"', what: 'changed since it was brought in' }, { where: 'post 1 "Title 1"', what: 'comment 1 changed since it was brought in' }]);
    }
    expect(await everything()).toEqual(before);
  });

  it('gives drafts of those who can’t sign in to who looks after them, who edits and publishes them', async () => {
    const keeper = await hub.person('keeper');
    const items = [{ id: 1, status: 'draft', more: '<category domain="post_tag" nicename="x">Plans</category>' }, { id: 2, status: 'private' }, { id: 3 }] as const;
    const mine = async (person: { id: string }) => {
      const { data } = await hub.ask(person, `{ myDrafts(first: 10) { edges { node { id title viewerCanEdit keepers { displayName } tags { name } revision { id } author { displayName } } } } }`);
      return (data as unknown as { myDrafts: { edges: { node: { id: string; revision: { id: string } } }[] } }).myDrafts.edges.map(({ node }) => node);
    };
    expect(await run(await planOf(...items), 'kept')).toMatchObject({ adopted: 0, unseen: 2 });
    expect(await mine(keeper)).toEqual([]);
    expect(await run(await planOf(...items), 'kept', '@keeper')).toMatchObject({ adopted: 2, unseen: 0 });
    expect(await run(await planOf(...items), 'kept', 'keeper')).toMatchObject({ adopted: 0, unseen: 0 });
    expect(await mine(reader)).toEqual([]);
    const drafts = await mine(keeper);
    expect(drafts).toMatchObject([{ title: 'Title 2', viewerCanEdit: true, keepers: [{ displayName: 'keeper' }] }, { title: 'Title 1', viewerCanEdit: true, tags: [{ name: 'plans' }], author: { displayName: 'ada' } }]);

    const [, first] = drafts;
    const edit = `mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { title author { displayName } } } }`;
    const input = { articleId: first?.id, expectedRevisionId: first?.revision.id, title: 'Ready' };
    expect((await hub.ask(reader, edit, { input })).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    expect((await hub.ask(keeper, edit, { input })).data).toEqual({ updateArticle: { article: { title: 'Ready', author: { displayName: 'ada' } } } });
    await hub.ask(keeper, `mutation ($id: ID!) { joinChannel(input: { channelId: $id }) { channel { id } } }`, { id: await channelOf('kept') });
    const publish = `mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { article { status } } }`;
    expect((await hub.ask(keeper, publish, { input: { articleId: first?.id } })).errors).toBeUndefined();
    expect((await articles('kept')).map(({ title }) => title)).toContain('Ready');
    const ready = `{ node(id: "${first?.id}") { ... on Article { title keepers { displayName } } } }`;
    expect((await hub.ask(reader, ready)).data).toEqual({ node: { title: 'Ready', keepers: [] } });
  });

  it.each(['nobody_here', 'ada'])('gives drafts to nobody who isn’t here: %s', async (handle) => {
    await expect(run(await planOf({ id: 1, status: 'draft' }), 'unkept', handle)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await hub.database.query(sql`SELECT 1 FROM blog WHERE slug = 'unkept'`)).toEqual([]);
  });

  it('lets an author who comes later take over what was brought in, and a commenter nothing', async () => {
    const plan = { ...(await planOf({ id: 1, more: commentText(1, 'a', { email: 'mallory@company.example' }) }, { id: 2, status: 'draft' })), baseUrl: 'https://third.example' };
    await run(plan, 'claimed');
    const [ada, mallory] = [await hub.person('ada_new', { mail: 'ada@company.example' }), await hub.person('mallory', { mail: 'mallory@company.example' })];
    expect(await articles('claimed')).toMatchObject([{ author: { displayName: 'ada_new', former: false }, discussion: { edges: [{ node: { author: { displayName: 'Eve', former: true } } }] } }]);
    const { data } = await hub.ask(ada, `{ blog(slug: "claimed") { articles(first: 5, status: DRAFT) { edges { node { title viewerCanEdit } } } } }`);
    expect(data).toEqual({ blog: { articles: { edges: [{ node: { title: 'Title 2', viewerCanEdit: true } }] } } });
    expect(await hub.database.query(sql`SELECT 1 FROM post WHERE author_id = ${mallory.id}`)).toEqual([]);
    expect(await run(plan, 'claimed')).toMatchObject({ people: { made: 0 }, articles: { made: 0 } });
  });

  it('leaves nothing behind when it fails in the middle', async () => {
    const before = await everything();
    const plan = await planOf({ id: 1 }, { id: 2 });
    const [first, second] = plan.articles;
    const broken = { ...plan, articles: [first!, { ...second!, author: 'author:nobody' }] };
    await expect(run(broken, 'broken')).rejects.toThrow(/no such person/);
    expect(await everything()).toEqual(before);
  });

  it('knows people by their mail address, and bars nobody from signing in', async () => {
    const grace = await hub.person('grace');
    const mail = 'grace@company.example';
    await hub.database.execute(sql`UPDATE person SET mail = ${mail} WHERE id = ${grace.id}`);
    const plan = await planOf({ id: 1 });
    const people = plan.people.map((person) => (person.email === null ? person : { ...person, email: mail }));
    await run({ ...plan, people, baseUrl: 'https://other.example' }, 'known');
    expect(await articles('known')).toMatchObject([{ author: { displayName: 'grace', former: false } }]);
    const kept = await hub.database.query(sql`SELECT mail FROM person WHERE left_at IS NOT NULL AND mail IS NOT NULL`);
    expect(kept).toEqual([]);
  });

  it('brings the articles into timelines in their own place', async () => {
    const { data } = await hub.ask(reader, `{ channel(slug: "first") { timeline(first: 5) { edges { node { text createdAt } } } } }`);
    expect(data).toMatchObject({ channel: { timeline: { edges: [{ node: { text: 'Title 1' } }] } } });
    const heads = await hub.database.query(sql`SELECT h.head FROM source_head h JOIN channel c ON c.id = h.subject_id WHERE c.slug = 'first'`);
    expect(heads).toHaveLength(1);
  });

  it.each(['', 'With Space', '-a', '../x'])('refuses the slug %j', async (slug) => {
    await expect(run(await planOf({ id: 1 }), slug)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  describeThemeUnitTest()('the theme unit test', () => {
    it('comes in whole, once, readable by every employee', async () => {
      const plan = await planThemeUnitTest();
      const result = await run(plan, 'theme');
      expect(result).toMatchObject({ articles: { made: 79 }, comments: { made: 28 }, people: { made: 8 } });
      const readable = await articles('theme');
      expect(readable).toHaveLength(76);
      const dates = readable.map(({ publishedAt }) => Date.parse(publishedAt as string));
      expect(dates).toEqual([...dates].sort((a, b) => b - a));
      const before = await everything();
      await run(await planThemeUnitTest(), 'theme');
      expect(await everything()).toEqual(before);
    });
  });
});
