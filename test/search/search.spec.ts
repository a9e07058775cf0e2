import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChannelKind, CreateChannelCommand, AddChannelMemberCommand, ChannelRole, type ChannelEntity, JoinChannelCommand } from '#channels';
import { CreateDepartmentCommand, type PersonEntity, UpdateProfileCommand } from '#people';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { Searcher } from './searching.js';

describe('search', () => {
  let hub: TestHub;
  let ada: PersonEntity;
  let bea: PersonEntity;
  let guest: PersonEntity;
  let open: ChannelEntity;
  let closed: ChannelEntity;
  let search: Searcher;

  beforeAll(async () => {
    hub = await startTestHub();
    const department = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Tidal Research' }));
    ada = await hub.person('ada_l', { name: 'Ada Lovelace', departmentId: department.id });
    bea = await hub.person('bea', { name: 'Bea Müller' });
    guest = await hub.person('gus', { name: 'Gus Guest', kind: 'GUEST' });
    await hub.get(UpdateProfileCommand).run(await hub.viewer(bea), { skills: ['Hydrology', '潮汐预测'], employers: [{ company: 'Harbour Ålesund AS', title: 'Pilot' }] });
    const as = await hub.viewer(ada);
    open = await hub.get(CreateChannelCommand).run(as, { name: 'Field service', description: 'Gauges and ladders', kind: ChannelKind.TOPIC, private: false });
    closed = await hub.get(CreateChannelCommand).run(as, { name: 'Merger room', description: 'Falcon', kind: ChannelKind.TOPIC, private: true });
    await hub.get(AddChannelMemberCommand).run(await hub.viewer(ada), { channelId: closed.id, personId: guest.id, role: ChannelRole.MEMBER });
    await hub.get(JoinChannelCommand).run(await hub.viewer(bea), open.id);
    search = new Searcher(hub, await hub.token(ada));
  });
  afterAll(() => hub.close());

  /** @returns the post's id */
  async function post(text: string, { by = ada, channel = open, ...more }: { by?: PersonEntity; channel?: ChannelEntity | undefined; replyToId?: string; articleId?: string } = {}): Promise<string> {
    const input = { text, ...(more.replyToId ? {} : { channelId: encodeId('channel', channel.id) }), ...more };
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(await hub.token(by), 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input });
    return createPost.post.id;
  }

  const settled = () => hub.settled();

  describe('for posts', () => {
    const texts = {
      release: 'The release is out, see https://wiki.example.com/notes #Release_Notes',
      umlaut: 'Die Brücke über den Fluß ist geprüft',
      spelt: 'Die Bruecke ist wieder offen',
      chinese: '上海办公室今天下午开会',
      single: '请看 @ada_l',
      mixed: 'iOS系统版本已经发布',
      emoji: 'Party 🎉 at eight',
    };

    beforeAll(async () => {
      for (const text of Object.values(texts)) await post(text);
      await settled();
    });

    it.each<[string, (keyof typeof texts)[]]>([
      ['release', ['release']],
      ['RELEASE out', ['release']],
      ['rel', ['release']],
      ['rel ', []],
      ['out rel', ['release']],
      ['"release is out"', ['release']],
      ['"is release"', []],
      ['wiki.example.com', ['release']],
      ['#release_notes', ['release']],
      ['tag:Release_Notes', ['release']],
      ['#release', ['release']],
      ['brücke', ['umlaut', 'spelt']],
      ['bruecke', ['umlaut', 'spelt']],
      ['brucke', ['umlaut']],
      ['FLUSS geprueft', ['umlaut']],
      ['上海', ['chinese']],
      ['办公', ['chinese']],
      ['海办', ['chinese']],
      ['上海办公室', ['chinese']],
      ['上海公室', []],
      ['"办公室今天"', ['chinese']],
      ['会', ['chinese']],
      ['上', ['chinese']],
      ['版本', ['mixed']],
      ['ios系统', ['mixed']],
      ['@ada_l', ['single']],
      ['@ada', ['single']],
      ['🎉', ['emoji']],
      ['die -offen', ['umlaut']],
      ['die -"den fluß"', ['spelt']],
      ['has:link', ['release']],
      ['has:image', []],
    ])('%s', async (query, expected) => {
      expect((await search.posts(query)).sort()).toEqual(expected.map((key) => texts[key]).sort());
    });

    it('shows where the words are', async () => {
      expect(await search.highlighted('bruecke', ['POST'])).toEqual([expect.stringMatching(/^TEXT: (Brücke|Bruecke)$/)]);
      expect(await search.highlighted('公室 今', ['POST'])).toEqual(['TEXT: 公室今']);
      expect(await search.highlighted('"release is" wi', ['POST'])).toEqual(['TEXT: release is, wiki']);
      expect(await search.highlighted('has:link', ['POST'])).toEqual([]);
    });
  });

  it('takes up a post within a second, its edit and its deletion', async () => {
    const before = Date.now();
    const id = await post('Quokka sighted');
    while ((await search.posts('quokka')).length === 0) expect(Date.now() - before).toBeLessThan(3_000);
    expect(Date.now() - before).toBeLessThan(1_500);
    await hub.ask(await hub.token(ada), 'mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } } }', { input: { postId: id, text: 'Wombat sighted' } });
    // The document is still of the version before, and counts no more.
    expect(await search.posts('quokka')).toEqual([]);
    await settled();
    expect(await search.posts('wombat')).toEqual(['Wombat sighted']);
    await hub.ask(await hub.token(ada), 'mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedId } }', { input: { postId: id } });
    expect(await search.posts('wombat')).toEqual([]);
    await settled();
    expect(await hub.database.query(sql`SELECT 1 FROM search_document WHERE words @@ ${`'p.wombat'`}::tsquery`)).toEqual([]);
  });

  it('keeps private words to those of the room, and lets guests find what is theirs', async () => {
    await post('Project Falcon closes on Friday', { channel: closed });
    await post('A falcon over the yard');
    await settled();
    const [asBea, asGuest] = [new Searcher(hub, await hub.token(bea)), new Searcher(hub, await hub.token(guest))];
    expect(await search.posts('falcon')).toHaveLength(2);
    expect(await asBea.posts('falcon')).toEqual(['A falcon over the yard']);
    expect(await asGuest.posts('falcon')).toEqual(['Project Falcon closes on Friday']);
    expect(await asBea.posts('in:merger-room')).toEqual([]);
    expect(await asBea.posts('in:never-was')).toEqual([]);
    expect(await asBea.names('merger')).toEqual([]);
    expect(await asGuest.names('merger')).toEqual(['merger-room']);
    expect(await asGuest.names('müller')).toEqual([]);
    expect(await asGuest.names('lovelace', ['PERSON'])).toEqual(['ada_l']);
    // The department stands in the person's document, and isn't for guests.
    expect(await search.names('tidal research', ['PERSON'])).toEqual(['ada_l']);
    expect(await asGuest.names('tidal research', ['PERSON'])).toEqual([]);
  });

  it('follows operators: from, in, before, after, and without them', async () => {
    await post('Marmot one', { by: bea });
    await post('Marmot two');
    await post('Marmot three', { channel: closed });
    await settled();
    expect(await search.posts('marmot from:bea')).toEqual(['Marmot one']);
    expect(await search.posts('marmot from:me in:merger-room')).toEqual(['Marmot three']);
    expect((await search.posts('marmot from:bea from:ada_l -in:merger-room')).sort()).toEqual(['Marmot one', 'Marmot two']);
    expect(await search.posts('marmot -from:me')).toEqual(['Marmot one']);
    expect(await search.posts('marmot from:nobody_at_all')).toEqual([]);
    expect(await search.posts('marmot before:2020')).toEqual([]);
    expect(await search.posts('marmot after:2020')).toHaveLength(3);
    expect(await search.posts('in:merger-room')).toContain('Marmot three');
    expect(await search.names('marmot from:bea', ['PERSON', 'CHANNEL', 'TAG'])).toEqual([]);
  });

  it('finds what was published at another time, in the order of time', async () => {
    const times = ['2019-05-01', '2024-02-01', '2026-01-01', '2026-10-10'];
    for (const at of times) {
      const id = (await post(`Axolotl ${at}`)).slice('post_'.length);
      await hub.database.execute(sql`UPDATE post SET stream_key = uuid7(${`${at}T12:00:00Z`}::timestamptz) WHERE text = ${`Axolotl ${at}`}`);
      expect(id).toBeTruthy();
    }
    await settled();
    for (const { id } of await hub.database.query<{ id: string }>(sql`SELECT id FROM post WHERE text LIKE 'Axolotl%'`)) await reindexed(id);
    const newestFirst = times.map((at) => `Axolotl ${at}`).reverse();
    expect(await search.posts('axolotl')).toEqual(newestFirst);
    expect(await search.posts('axolotl before:2026 after:2020')).toEqual(['Axolotl 2024-02-01']);
    expect(await search.posts('axolotl after:2026-10-10')).toEqual(['Axolotl 2026-10-10']);
  });

  async function reindexed(id: string): Promise<void> {
    await hub.database.execute(sql`INSERT INTO outbox (type, payload) VALUES ('stream.post-imported', jsonb_build_object('postId', ${id}::text, 'version', 1))`);
    await settled();
  }

  it('pages through everything once, in one order, also across chunks', async () => {
    await hub.database.execute(sql`
      INSERT INTO post (id, author_id, channel_id, audience_id, root_id, text, weighted_length)
      SELECT id, ${ada.id}, ${open.id}, ${open.audienceId}, id, 'Numbat ' || n, 9 FROM (SELECT uuid7() AS id, n FROM generate_series(1, 150) n) AS fresh`);
    await hub.database.execute(sql`
      INSERT INTO outbox (type, payload) SELECT 'stream.post-imported', jsonb_build_object('postId', id, 'version', 1) FROM post WHERE text LIKE 'Numbat %'`);
    await settled();
    const all = await search.posts('numbat');
    expect(all).toHaveLength(100);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<Searcher['page']>> = await search.page('numbat', { first: 7, after });
      seen.push(...page.edges.map(({ node }) => node['text'] as string));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(150);
    expect(new Set(seen).size).toBe(150);
    expect(seen.slice(0, 100)).toEqual(all);
  }, 20_000);

  it('puts the better match first: whole words together, then what is newer and closer', async () => {
    await post('The dugong tank leaks', { by: bea });
    await post('A tank for the dugong', { by: bea });
    await post('The dugong tank is mended', { by: bea });
    await post('dugong tanks', { by: bea });
    await settled();
    expect(await search.posts('dugong tank')).toEqual(['The dugong tank is mended', 'The dugong tank leaks', 'dugong tanks', 'A tank for the dugong']);
  });

  describe('for people, channels and tags', () => {
    it.each<[string, string[]]>([
      ['ada', ['ada_l']],
      ['Lovelace A', ['ada_l']],
      ['@ada_l', ['ada_l']],
      ['mueller', ['bea']],
      ['muller', ['bea']],
      ['MÜLL', ['bea']],
      ['hydro', ['bea']],
      ['潮汐', ['bea']],
      ['ålesund', ['bea']],
      ['pilot harbour', ['bea']],
      ['tidal', ['ada_l']],
      ['Lovelaec', ['ada_l']],
      ['bea -harbour', []],
    ])('people: %s', async (query, expected) => expect(await search.names(query, ['PERSON'])).toEqual(expected));

    it('says by what a person was found', async () => {
      expect(await search.highlighted('alesund', ['PERSON'])).toEqual(['EMPLOYER: Ålesund']);
      expect(await search.highlighted('tidal', ['PERSON'])).toEqual(['DEPARTMENT: Tidal']);
      expect(await search.highlighted('ada', ['PERSON'])).toEqual(['NAME: Ada', 'HANDLE: ada']);
    });

    it('channels by name and description', async () => {
      expect(await search.names('field', ['CHANNEL'])).toEqual(['field-service']);
      expect(await search.names('ladd', ['CHANNEL'])).toEqual(['field-service']);
      expect(await search.highlighted('ladd', ['CHANNEL'])).toEqual(['DESCRIPTION: ladders']);
    });

    it('tags, of what the viewer may read alone', async () => {
      await post('#Münchenreise soon');
      await post('#secret_deal soon', { channel: closed });
      await settled();
      const asBea = new Searcher(hub, await hub.token(bea));
      for (const query of ['münchen', 'munchen', 'muenchen', '#Münch', 'reise']) expect(await asBea.names(query, ['TAG'])).toEqual(['münchenreise']);
      expect(await asBea.names('secret', ['TAG'])).toEqual([]);
      expect(await search.names('secret deal', ['TAG'])).toEqual(['secret_deal']);
    });

    it('and posts of that name, what is called so first', async () => {
      await post('The field service van');
      await settled();
      expect(await search.names('field service')).toEqual(['field-service', 'The field service van']);
      expect(await search.names('field service', ['POST', 'CHANNEL'])).toEqual(['field-service', 'The field service van']);
    });
  });

  it('refuses what is no query, no cursor and no page', async () => {
    for (const query of ['from:', 'has:everything', 'before:soon', 'tag:#', 'x'.repeat(10_240), 'a\u0000b']) expect(await search.error(query)).toEqual({ code: 'BAD_USER_INPUT', field: 'query' });
    for (const after of ['', 'x', 'e30', Buffer.from('{"POST":"x"}').toString('base64url'), Buffer.from('{"toString":"x"}').toString('base64url'), Buffer.from('{"a"b"}').toString('base64url'),
      Buffer.from(`{"PERSON":${JSON.stringify('[1,"\\","00000000-0000-0000-0000-000000000000"]')}}`).toString('base64url')]) {
      expect(await search.error('word', { after })).toEqual({ code: 'BAD_USER_INPUT', field: 'after' });
    }
    expect(await search.error('word', { first: 101 })).toEqual({ code: 'BAD_USER_INPUT', field: 'first' });
    for (const query of ['', ' ', '?!', '""', '-', '#', '@']) expect(await search.names(query)).toEqual([]);
  });
});
