import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { systemViewer } from '#access';
import { CreateArticleCommand } from '#blogs';
import { type ChannelEntity, ChannelKind, CreateChannelCommand, UpdateChannelCommand } from '#channels';
import { CreateDepartmentCommand, MarkFormerCommand, type PersonEntity, UpdateDepartmentCommand } from '#people';
import { encodeId, sql } from '#platform';
import { FROM_THE_FIRST, INDEXED, Reindexer } from '#search';
import { RestrictPostCommand } from '#stream';
import { startTestHub, type TestHub } from '../support/hub.js';
import { Searcher } from './searching.js';

/** Strings that break programs, by others; beside the checkout where the project is developed. */
const NAUGHTY = new URL('../../../shared/data/text/naughty-strings.json', import.meta.url);

describe('what search finds by', () => {
  let hub: TestHub;
  let ada: PersonEntity;
  let other: Searcher;
  let own: Searcher;
  let channel: ChannelEntity;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.person('ada');
    own = new Searcher(hub, await hub.token(ada));
    other = new Searcher(hub, await hub.token(await hub.person('bea')));
    channel = await hub.get(CreateChannelCommand).run(await hub.viewer(ada), { name: 'Tides', kind: ChannelKind.TOPIC, private: false });
  });
  afterAll(() => hub.close());

  const change = (name: string, input: object) => hub.ask<Record<string, Record<string, { id: string; currentRevision?: { id: string } }>>>(own.token,
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${name === 'createPost' ? 'post { id }' : name === 'deleteArticle' ? 'deletedId' : 'article { id }'} } }`, { input });

  async function post(text: string): Promise<string> {
    const { createPost } = await change('createPost', { text, channelId: encodeId('channel', channel.id) });
    await hub.settled();
    return (createPost as { post: { id: string } }).post.id;
  }

  const idOf = async (text: string) => (await hub.database.first<{ id: string }>(sql`SELECT id FROM post WHERE text = ${text}`) as { id: string }).id;

  it('are articles once they are published, as they are saved, until they are deleted', async () => {
    const id = await hub.get(CreateArticleCommand).run(await hub.viewer(ada), {
      title: 'Gezeiten für Anfänger', markdown: `Lorem ipsum dolor. ${'Words between. '.repeat(40)}\n\nThe moon pulls the *water* up, says Köppen.`, tags: ['moonlight'],
    });
    await hub.settled();
    expect(await own.names('gezeiten')).toEqual([]);
    await change('publishArticle', { articleId: encodeId('article', id), quietly: true });
    await hub.settled();
    for (const query of ['gezeiten', 'fuer anf', '"moon pulls"', 'moonlight', 'tag:moonlight', 'koeppen', 'from:ada gezeiten']) {
      expect({ query, found: await other.names(query, ['ARTICLE']) }).toEqual({ query, found: ['Gezeiten für Anfänger'] });
    }
    expect(await other.names('words -moon', ['ARTICLE'])).toEqual([]);
    expect(await other.highlighted('gezeiten moon', ['ARTICLE'])).toEqual(['TITLE: Gezeiten', 'TEXT: moon']);
    const [edge] = (await other.page('pulls', { kinds: ['ARTICLE'] })).edges;
    expect(edge?.highlights[0]?.text).toMatch(/^… .*The moon pulls the water up, says Köppen\.$/);
    const { revisionId } = await hub.database.first<{ revisionId: string }>(sql`SELECT revision_id FROM article WHERE id = ${id}`) as { revisionId: string };
    await change('updateArticle', { articleId: encodeId('article', id), expectedRevisionId: encodeId('revision', revisionId), markdown: 'Spring tides' });
    expect(await other.names('moon pulls', ['ARTICLE'])).toEqual([]);
    await hub.settled();
    expect(await other.names('spring', ['ARTICLE'])).toEqual(['Gezeiten für Anfänger']);
    await change('deleteArticle', { articleId: encodeId('article', id) });
    expect(await other.names('spring')).toEqual([]);
  });

  it('puts articles whose titles have the words first', async () => {
    for (const [title, markdown] of [['Ebb and flow', 'Of narwhals'], ['Narwhals', 'At sea']] as const) {
      const id = await hub.get(CreateArticleCommand).run(await hub.viewer(ada), { title, markdown });
      await change('publishArticle', { articleId: encodeId('article', id), quietly: true });
    }
    await post('narwhals everywhere');
    expect(await other.names('narwhals')).toEqual(['Narwhals', 'Ebb and flow', 'narwhals everywhere']);
    expect((await other.page('narwhals', { first: 1 })).edges.map(({ node }) => node['title'])).toEqual(['Narwhals']);
    const first = await other.page('narwhals', { first: 2 });
    const rest = await other.page('narwhals', { after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node['title'] ?? node['text'])).toEqual(['Narwhals', 'Ebb and flow', 'narwhals everywhere']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('follows a channel that is closed and opened, and its name', async () => {
    await post('Kraken awake');
    expect(await other.posts('kraken')).toEqual(['Kraken awake']);
    const update = async (input: object) => {
      await hub.get(UpdateChannelCommand).run(await hub.viewer(ada), { channelId: channel.id, ...input });
    };
    await update({ private: true });
    expect(await other.posts('kraken')).toEqual([]);
    await hub.settled();
    expect(await other.posts('kraken')).toEqual([]);
    expect(await own.posts('kraken')).toEqual(['Kraken awake']);
    expect(await other.names('tides', ['CHANNEL'])).toEqual([]);
    expect(await own.names('tides', ['CHANNEL'])).toEqual(['tides']);
    await update({ private: false, name: 'Currents' });
    await hub.settled();
    expect(await other.posts('kraken')).toEqual(['Kraken awake']);
    expect(await other.names('currents', ['CHANNEL'])).toEqual(['tides']);
  });

  it('bounds what PostgreSQL takes no more of, so that no text keeps its channel from being closed', async () => {
    const room = await hub.get(CreateChannelCommand).run(await hub.viewer(ada), { name: 'Banks', kind: ChannelKind.TOPIC, private: false });
    const id = (await change('createPost', { text: 'Sandbar', channelId: encodeId('channel', room.id) }) as { createPost: { post: { id: string } } }).createPost.post.id;
    await hub.settled();
    const text = 'ﷺ'.repeat(100);
    await hub.ask(own.token, 'mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } } }', { input: { postId: id, text } });
    const words = Array.from({ length: 10_000 }, (_, i) => `w${i}${'ä'.repeat(40)}`).join(' ');
    const articleId = await hub.get(CreateArticleCommand).run(await hub.viewer(ada), { title: 'Shoals', markdown: words });
    await change('publishArticle', { articleId: encodeId('article', articleId), quietly: true });
    await hub.settled();
    expect([await other.posts(text), await other.names('shoals w7ääää', ['ARTICLE'])]).toEqual([[text], ['Shoals']]);
    await hub.get(UpdateChannelCommand).run(await hub.viewer(ada), { channelId: room.id, private: true });
    await hub.settled();
    expect(await hub.database.query(sql`SELECT 1 FROM closing_channel`)).toEqual([]);
    expect([await own.posts(text), await other.posts(text)]).toEqual([[text], []]);
  });

  it('leaves out what moderators hold back, for all but its author and them', async () => {
    await post('Yeti in the warehouse');
    const id = await idOf('Yeti in the warehouse');
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, id, { kind: 'HIDDEN', reason: 'No yetis' }));
    expect(await other.posts('yeti')).toEqual([]);
    expect(await own.posts('yeti')).toEqual(['Yeti in the warehouse']);
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).lift(tx, systemViewer, id));
    await hub.settled();
    expect(await other.posts('yeti')).toEqual(['Yeti in the warehouse']);
  });

  it('follows departments and who leaves', async () => {
    const department = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Buoys' }));
    const zoe = await hub.person('zoe', { departmentId: department.id });
    await hub.person('zoe_2', { name: 'Zoe' });
    await hub.settled();
    expect(await other.names('buoys', ['PERSON'])).toEqual(['zoe']);
    await hub.database.transaction((tx) => hub.get(UpdateDepartmentCommand).run(tx, department.id, { name: 'Beacons' }));
    await hub.settled();
    expect(await other.names('buoys', ['PERSON'])).toEqual([]);
    expect(await other.names('beacons', ['PERSON'])).toEqual(['zoe']);
    await hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, zoe.id));
    await hub.settled();
    expect(await other.names('zoe', ['PERSON'])).toEqual(['zoe_2', 'zoe']);
  });

  it('can be made anew', async () => {
    await post('Basilisk basking');
    await hub.database.execute(sql`TRUNCATE search_document, search_person, search_channel`);
    expect(await other.names('basilisk')).toEqual([]);
    for (const kind of INDEXED) await hub.get(Reindexer).all(kind);
    expect(await other.names('basilisk')).toEqual(['Basilisk basking']);
    expect(await other.names('ada', ['PERSON'])).toEqual(['ada']);
    expect(await other.names('currents', ['CHANNEL'])).toEqual(['tides']);
  });

  it('is made by jobs of what was there before search was', async () => {
    await hub.database.execute(sql`TRUNCATE search_document, search_person, search_channel`);
    await hub.database.execute(sql`INSERT INTO outbox (type, payload) SELECT 'search.reindexing-due', jsonb_build_object('kind', kind, 'after', ${FROM_THE_FIRST}::text) FROM unnest(${[...INDEXED]}::text[]) kind`);
    await hub.settled();
    expect(await other.names('basilisk')).toEqual(['Basilisk basking']);
    expect(await other.names('ada', ['PERSON'])).toEqual(['ada']);
  });

  const naughty = existsSync(NAUGHTY) ? it : it.skip;

  naughty('answers whatever it is asked, or says what is wrong with it', async () => {
    const strings = JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[];
    expect(strings.length).toBeGreaterThan(500);
    for (const [i, text] of strings.entries()) {
      const dressed = [`"${text}`, `-${text}`, `from:${text}`, `tag:"${text}"`, `in:${text} x`][i % 5] as string;
      for (const query of [text, dressed]) {
        const error = await own.error(query, { first: 1 });
        if (error) expect({ query, ...error }).toEqual({ query, code: 'BAD_USER_INPUT', field: 'query' });
      }
    }
    expect(hub.logged.filter(({ level }) => level === 'error')).toEqual([]);
  }, 240_000);

  naughty('takes up whatever is posted', async () => {
    const strings = JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[];
    for (const text of strings) await hub.graphql(own.token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: `${text} nb`.slice(0, 200), channelId: encodeId('channel', channel.id) } });
    await hub.settled();
    const [{ missing } = { missing: -1 }] = await hub.database.query<{ missing: number }>(sql`
      SELECT count(*)::int AS missing FROM post p WHERE deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM search_document d WHERE d.subject_id = p.id AND d.version = p.version::text)`);
    expect(missing).toBe(0);
  }, 240_000);
});
