import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role, systemViewer } from '#access';
import { CreateArticleCommand, RestrictArticleCommand } from '#blogs';
import { type PersonEntity, UpdateFromDirectoryCommand } from '#people';
import { encodeId, sql } from '#platform';
import { RestrictPostCommand } from '#stream';
import { startTestHub, type TestHub } from '../support/hub.js';
import { Searcher } from './searching.js';

/** The moment between a change and its document is looked at too: before hub.settled(), the document is still of before. */
describe('what is found of what changes', () => {
  let hub: TestHub;
  let ada: PersonEntity;
  let own: Searcher;
  let other: Searcher;
  let moderator: Searcher;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.person('ada');
    own = new Searcher(hub, await hub.token(ada));
    other = new Searcher(hub, await hub.token(await hub.person('bea')));
    moderator = new Searcher(hub, await hub.token(await hub.person('mia', { roles: [Role.MODERATOR] }), ['read', 'moderate']));
  });
  afterAll(() => hub.close());

  async function post(text: string): Promise<{ id: string; uuid: string }> {
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(own.token,
      'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text } });
    await hub.settled();
    const row = await hub.database.first<{ id: string }>(sql`SELECT id FROM post WHERE text = ${text}`);
    return { id: createPost.post.id, uuid: (row as { id: string }).id };
  }

  const who = async (query: string, kind: string) => ({
    author: await own.names(query, [kind]), moderator: await moderator.names(query, [kind]), other: await other.names(query, [kind]),
  });
  const everybody = (name: string) => ({ author: [name], moderator: [name], other: [name] });
  const nobody = { author: [], moderator: [], other: [] };

  it.each(['HELD', 'HIDDEN'] as const)('what is %s is its author’s and the moderators’, and its tags too, until it is let out', async (kind) => {
    const [word, tag] = [`yeti${kind.toLowerCase()}`, `snow${kind.toLowerCase()}`];
    const text = `A ${word} in the warehouse #${tag}`;
    const { uuid } = await post(text);
    expect([await who(word, 'POST'), await who(tag, 'TAG')]).toEqual([everybody(text), everybody(tag)]);
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, uuid, { kind, reason: 'No yetis' }));
    for (const settle of [async () => undefined, () => hub.settled()]) {
      await settle();
      expect([await who(word, 'POST'), await who(tag, 'TAG')]).toEqual([{ author: [text], moderator: [text], other: [] }, { author: [tag], moderator: [tag], other: [] }]);
    }
    // The index itself has nothing of it in what everybody's searches ask.
    expect(await hub.database.query(sql`SELECT 1 FROM search_document WHERE words @@ ${`'p.${word}'`}::tsquery`)).toEqual([]);
    expect(await hub.database.query(sql`SELECT 1 FROM search_tag WHERE words @@ ${`'g.${tag}'`}::tsquery`)).toEqual([]);
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).lift(tx, systemViewer, uuid));
    await hub.settled();
    expect([await who(word, 'POST'), await who(tag, 'TAG')]).toEqual([everybody(text), everybody(tag)]);
  });

  it('what is removed is nobody’s', async () => {
    const { uuid } = await post('Wyvern at the gate #wyverns');
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).impose(tx, systemViewer, uuid, { kind: 'REMOVED', reason: 'No wyverns' }));
    for (const settle of [async () => undefined, () => hub.settled()]) {
      await settle();
      expect([await who('wyvern', 'POST'), await who('wyverns', 'TAG')]).toEqual([nobody, nobody]);
    }
    expect(await hub.database.query(sql`SELECT 1 FROM search_document WHERE subject_id = ${uuid}`)).toEqual([]);
  });

  it('an article that is hidden is found by who writes it and by moderators, by its title as well', async () => {
    const id = await hub.get(CreateArticleCommand).run(await hub.viewer(ada), { title: 'Griffins', markdown: 'They nest on cranes.' });
    await hub.ask(own.token, 'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { article { id } } }', { input: { articleId: encodeId('article', id), quietly: true } });
    await hub.settled();
    expect(await who('griffins', 'ARTICLE')).toEqual(everybody('Griffins'));
    await hub.database.transaction((tx) => hub.get(RestrictArticleCommand).impose(tx, systemViewer, id, { kind: 'HIDDEN', reason: 'No griffins' }));
    await hub.settled();
    for (const word of ['griffins', 'cranes']) expect(await who(word, 'ARTICLE')).toEqual({ author: ['Griffins'], moderator: ['Griffins'], other: [] });
  });

  it('a post that was edited is found by what it says now, and a tag by what still carries it', async () => {
    const { id } = await post('Mermaid ahoy #mermaids');
    await hub.ask(own.token, 'mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } } }', { input: { postId: id, text: 'Manatee ahoy #manatees' } });
    expect(await other.posts('mermaid')).toEqual([]);
    await hub.settled();
    expect([await other.posts('mermaid'), await other.posts('manatee')]).toEqual([[], ['Manatee ahoy #manatees']]);
    expect([await other.names('mermaids', ['TAG']), await other.names('manatees', ['TAG'])]).toEqual([[], ['manatees']]);
    await hub.ask(own.token, 'mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedId } }', { input: { postId: id } });
    expect(await who('manatee', 'POST')).toEqual(nobody);
    await hub.settled();
    expect([await who('manatee', 'POST'), await who('manatees', 'TAG')]).toEqual([nobody, nobody]);
  });

  it('a person who is called otherwise is found by the new name alone', async () => {
    const zoe = await hub.person('zoe', { name: 'Zoe Pelican' });
    await hub.settled();
    expect(await other.names('pelican', ['PERSON'])).toEqual(['zoe']);
    await hub.database.transaction((tx) => hub.get(UpdateFromDirectoryCommand).run(tx, zoe.id, { displayName: 'Zoe Cormorant' }));
    await hub.settled();
    expect([await other.names('pelican', ['PERSON']), await other.names('cormorant', ['PERSON'])]).toEqual([[], ['zoe']]);
  });

  it('nothing is lost or left over while many write at once', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `Narwhal ${i} #pod${i % 7}`);
    const posts = await Promise.all(texts.map(async (text) => (await hub.ask<{ createPost: { post: { id: string } } }>(own.token,
      'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text } })).createPost.post.id));
    await Promise.all(posts.flatMap((postId, i) => {
      if (i % 4 === 0) return [hub.ask(own.token, 'mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedId } }', { input: { postId } })];
      return i % 4 === 1 ? [hub.ask(own.token, 'mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } } }', { input: { postId, text: `Orca ${i} #pod${i % 7}` } })] : [];
    }));
    await hub.settled();
    expect((await other.posts('narwhal')).sort()).toEqual(texts.filter((_, i) => i % 4 > 1).sort());
    expect(await other.posts('orca')).toHaveLength(10);
    expect((await other.names('pod', ['TAG'])).sort()).toEqual(Array.from({ length: 7 }, (_, i) => `pod${i}`));
  });
});
