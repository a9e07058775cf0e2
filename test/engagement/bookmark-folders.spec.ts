import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

const CREATE = 'mutation ($name: String!, $key: String) { createBookmarkFolder(input: {name: $name, idempotencyKey: $key}) { folder { id name } } }';
const RENAME = 'mutation ($id: ID!, $name: String!) { renameBookmarkFolder(input: {folderId: $id, name: $name}) { folder { id name } } }';
const DELETE = 'mutation ($id: ID!) { deleteBookmarkFolder(input: {folderId: $id}) { deletedId } }';
const ADD = 'mutation ($input: BookmarkInput!) { addBookmark(input: $input) { subject { ... on Post { id } } } }';
const FOLDERS = '{ bookmarkFolders { id name bookmarks(first: 10) { edges { node { ... on Post { id } } } } } bookmarks { edges { folder { name } node { ... on Post { id } } } } }';

interface Seen {
  bookmarkFolders: { id: string; name: string; bookmarks: { edges: { node: { id: string } }[] } }[];
  bookmarks: { edges: { folder: { name: string } | null; node: { id: string } }[] };
}

describe('folders of bookmarks', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bob = await hub.token(await hub.person('bob'));
  });
  afterAll(() => hub.close());

  const post = async (text: string) => (await hub.ask<{ createPost: { post: { id: string } } }>(
    ada, 'mutation ($text: String!) { createPost(input: {text: $text}) { post { id } } }', { text })).createPost.post.id;
  const folder = async (who: string, name: string, key?: string) =>
    (await hub.ask<{ createBookmarkFolder: { folder: { id: string; name: string } } }>(who, CREATE, { name, key })).createBookmarkFolder.folder;
  const seen = (who: string) => hub.ask<Seen>(who, FOLDERS);
  const refusal = async (who: string, query: string, variables: Record<string, unknown>) => (await hub.graphql(who, query, variables)).errors?.[0]?.extensions;

  it('hold what is put into them, until it is moved or they are deleted', async () => {
    const [later, work] = [await folder(bob, 'Later'), await folder(bob, 'Arbeit 工作')];
    const [one, two] = [await post('One'), await post('Two')];
    await hub.ask(bob, ADD, { input: { subjectId: one, folderId: later.id } });
    await hub.ask(bob, ADD, { input: { subjectId: two } });
    await hub.ask(bob, ADD, { input: { subjectId: one } });
    expect((await seen(bob)).bookmarkFolders).toEqual([
      { ...work, bookmarks: { edges: [] } }, { ...later, bookmarks: { edges: [{ node: { id: one } }] } }]);
    const inFolder = async (folderId: string) => (await hub.ask<Pick<Seen, 'bookmarks'>>(
      bob, 'query ($id: ID) { bookmarks(folderId: $id) { edges { folder { name } node { ... on Post { id } } } } }', { id: folderId })).bookmarks.edges;
    expect(await inFolder(later.id)).toEqual([{ folder: { name: 'Later' }, node: { id: one } }]);
    expect(await inFolder(work.id)).toEqual([]);
    await hub.ask(bob, ADD, { input: { subjectId: one, folderId: work.id } });
    await hub.ask(bob, RENAME, { id: work.id, name: 'arbeit 工作' });
    expect((await seen(bob)).bookmarks.edges).toEqual([{ folder: null, node: { id: two } }, { folder: { name: 'arbeit 工作' }, node: { id: one } }]);
    expect(await hub.ask(bob, DELETE, { id: work.id })).toEqual({ deleteBookmarkFolder: { deletedId: work.id } });
    await hub.ask(bob, ADD, { input: { subjectId: two, folderId: later.id } });
    await hub.ask(bob, ADD, { input: { subjectId: two, folderId: null } });
    expect((await seen(bob)).bookmarks.edges.map((edge) => edge.folder)).toEqual([null, null]);
  });

  it('are their owner’s alone', async () => {
    const mine = await folder(ada, 'Mine');
    const id = await post('Three');
    expect((await seen(bob)).bookmarkFolders.map((one) => one.id)).not.toContain(mine.id);
    expect(await hub.ask(bob, 'query ($id: ID!) { node(id: $id) { id } }', { id: mine.id })).toEqual({ node: null });
    expect(await hub.ask(ada, 'query ($id: ID!) { node(id: $id) { ... on BookmarkFolder { name } } }', { id: mine.id })).toEqual({ node: { name: 'Mine' } });
    for (const [query, more] of [[RENAME, { name: 'x' }], [DELETE, {}]] as const) {
      expect(await refusal(bob, query, { id: mine.id, ...more })).toMatchObject({ code: 'NOT_FOUND', field: 'folderId' });
    }
    expect(await refusal(bob, ADD, { input: { subjectId: id, folderId: mine.id } })).toMatchObject({ code: 'NOT_FOUND', field: 'folderId' });
    expect((await seen(bob)).bookmarks.edges.map((edge) => edge.node.id)).not.toContain(id);
  });

  it('have each a name of their own, whatever its case, and are at most 100', async () => {
    const cy = await hub.token(await hub.person('cy'));
    const first = await folder(cy, '  Reading ', 'k1');
    expect(first.name).toBe('Reading');
    expect(await folder(cy, 'Reading', 'k1')).toEqual(first);
    expect(await refusal(cy, CREATE, { name: 'READING' })).toMatchObject({ code: 'CONFLICT', field: 'name' });
    const other = await folder(cy, 'Other');
    expect(await refusal(cy, RENAME, { id: other.id, name: 'reading' })).toMatchObject({ code: 'CONFLICT', field: 'name' });
    for (const name of ['', ' \u200b', 'x'.repeat(51)]) expect(await refusal(cy, CREATE, { name })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    const answers = await Promise.all(Array.from({ length: 102 }, (_, n) => hub.graphql(cy, CREATE, { name: `Folder ${n}` })));
    const refused = answers.filter((answer) => answer.errors);
    expect(refused).toHaveLength(4);
    for (const answer of refused) expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect((await seen(cy)).bookmarkFolders).toHaveLength(100);
  });
});
