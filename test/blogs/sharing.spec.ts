import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MarkFormerCommand, type PersonEntity } from '#people';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk, type SpecArticle } from './article-desk.js';

const ARTICLE = `id slug title status markdown viewerCanEdit viewerCanPublish revision { id number } revisions { number }
  coAuthors { handle } commenters { handle } draftComments(first: 10) { edges { node { id text resolvedAt viewerCanResolve author { handle } } } }`;

describe('an article that is shared', () => {
  let hub: TestHub;
  let desk: ReturnType<typeof articleDesk>;
  const people: Record<string, PersonEntity> = {};
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    hub = await startTestHub();
    for (const handle of ['ada', 'bob', 'cleo', 'dan', 'eve']) {
      const person = await hub.person(handle);
      people[handle] = person;
      tokens[handle] = await hub.token(person);
    }
    desk = articleDesk(hub, ARTICLE);
  });
  afterAll(() => hub.close());

  const token = (handle: string) => tokens[handle] as string;
  const id = (handle: string) => encodeId('person', (people[handle] as PersonEntity).id);
  const draft = (title: string, more: object = {}) => desk.article(token('ada'), 'createArticle', { title, markdown: 'First', ...more });
  const share = (article: SpecArticle, handle: string, role: string) => desk.article(token('ada'), 'shareArticle', { articleId: article.id, personId: id(handle), role });
  const comments = (article: SpecArticle | null) => (article?.['draftComments'] as { edges: { node: { id: string; text: string; resolvedAt: string | null } }[] }).edges.map(({ node }) => node);

  it('is written by its co-authors too, who restore and see all of it, but don’t publish, delete or share it', async () => {
    const made = await draft('Together');
    expect(await desk.read(token('bob'), made.slug)).toBeNull();
    expect(await share(made, 'bob', 'CO_AUTHOR')).toMatchObject({ coAuthors: [{ handle: 'bob' }] });
    const seen = await desk.read(token('bob'), made.slug);
    expect(seen).toMatchObject({ status: 'DRAFT', viewerCanEdit: true, viewerCanPublish: false });
    const saved = await desk.article(token('bob'), 'updateArticle', { articleId: made.id, expectedRevisionId: made.revision.id, markdown: 'Second' });
    expect(saved).toMatchObject({ markdown: 'Second\n', revisions: [{ number: 2 }, { number: 1 }] });
    const restored = await desk.article(token('bob'), 'restoreRevision', { articleId: made.id, revisionId: made.revision.id, expectedRevisionId: saved.revision.id });
    expect(restored.revision.number).toBe(3);
    const articleId = made.id;
    for (const [name, more] of [['publishArticle', {}], ['deleteArticle', {}], ['shareArticle', { personId: id('cleo'), role: 'COMMENTER' }], ['unshareArticle', { personId: id('ada') }]] as const) {
      expect({ name, ...(await desk.refusal(token('bob'), name, { articleId, ...more })) }).toMatchObject({ name, code: 'FORBIDDEN' });
    }
    const ofBob = async () => (await hub.ask<{ person: { articles: { edges: { node: { title: string } }[] } } }>(token('eve'), '{ person(handle: "bob") { articles { edges { node { title } } } } }')).person.articles.edges.map(({ node }) => node.title);
    expect(await ofBob()).toEqual([]);
    await desk.run(token('ada'), 'publishArticle', { articleId }, 'article { id }');
    expect(await desk.read(token('eve'), made.slug)).toMatchObject({ coAuthors: [{ handle: 'bob' }], commenters: [], revisions: [{ number: 3 }] });
    expect(await ofBob()).toEqual(['Together']);
    expect(await desk.refusal(token('bob'), 'updateArticle', { articleId, expectedRevisionId: restored.revision.id, markdown: 'Mended' })).toBeUndefined();
  });

  it('is read and commented on by named people until it is out, and the comments are then for its authors alone', async () => {
    const made = await draft('For comments');
    const articleId = made.id;
    expect(await desk.refusal(token('cleo'), 'commentOnDraft', { articleId, text: 'Hello' })).toMatchObject({ code: 'NOT_FOUND', field: 'articleId' });
    await share(made, 'cleo', 'COMMENTER');
    expect(await desk.read(token('cleo'), made.slug)).toMatchObject({ viewerCanEdit: false, viewerCanPublish: false, commenters: [{ handle: 'cleo' }], revisions: [{ number: 1 }] });
    const { comment } = await desk.run<{ comment: { id: string } }>(token('cleo'), 'commentOnDraft', { articleId, text: 'Say why' }, 'comment { id }');
    expect(await desk.refusal(token('cleo'), 'updateArticle', { articleId, expectedRevisionId: made.revision.id, markdown: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(comments(await desk.read(token('ada'), made.slug))).toMatchObject([{ text: 'Say why', resolvedAt: null, viewerCanResolve: true, author: { handle: 'cleo' } }]);
    await share(made, 'eve', 'COMMENTER');
    for (const [handle, viewerCanResolve] of [['cleo', true], ['eve', false]] as const) expect(comments(await desk.read(token(handle), made.slug))).toMatchObject([{ viewerCanResolve }]);
    const reworded = await desk.run(token('cleo'), 'editDraftComment', { commentId: comment.id, text: 'Say why it is late' }, 'comment { text editedAt viewerCanEdit }');
    expect(reworded).toEqual({ comment: { text: 'Say why it is late', editedAt: expect.any(String), viewerCanEdit: true } });
    const edited = (handle: string, text: string) => desk.refusal(token(handle), 'editDraftComment', { commentId: comment.id, text });
    expect(await edited('ada', 'Mine now')).toMatchObject({ code: 'FORBIDDEN', field: 'commentId' });
    expect(await edited('dan', 'Mine now')).toMatchObject({ code: 'NOT_FOUND', field: 'commentId' });
    expect(await edited('cleo', ' ')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
    await desk.run(token('ada'), 'resolveDraftComment', { commentId: comment.id }, 'comment { id }');
    expect(comments(await desk.read(token('cleo'), made.slug))[0]?.resolvedAt).not.toBeNull();
    expect(await desk.refusal(token('dan'), 'resolveDraftComment', { commentId: comment.id })).toMatchObject({ code: 'NOT_FOUND', field: 'commentId' });
    await desk.run(token('ada'), 'publishArticle', { articleId }, 'article { id }');
    for (const handle of ['cleo', 'eve']) expect(await desk.read(token(handle), made.slug)).toMatchObject({ commenters: [], draftComments: { edges: [] } });
    expect(comments(await desk.read(token('ada'), made.slug))).toMatchObject([{ text: 'Say why it is late' }]);
    expect(await edited('cleo', 'Late')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await desk.refusal(token('cleo'), 'commentOnDraft', { articleId, text: 'Late' })).toMatchObject({ code: 'CONFLICT', field: 'articleId' });
    expect(await desk.refusal(token('ada'), 'shareArticle', { articleId, personId: id('dan'), role: 'COMMENTER' })).toMatchObject({ code: 'CONFLICT' });
  });

  it('is commented on word by word, and comments are answered', async () => {
    const made = await draft('Words of it', { markdown: 'The tide is in.\n\nThe *tide* is out.' });
    const articleId = made.id;
    await share(made, 'cleo', 'COMMENTER');
    const asked = 'comment { id passage { quote from before after } replyTo { id resolvedAt } viewerCanResolve }';
    type Said = { comment: { id: string } };
    const { comment } = await desk.run<Said>(token('cleo'), 'commentOnDraft', { articleId, text: 'Which one?', passage: { quote: 'tide', from: 19 } }, asked);
    expect(comment).toMatchObject({ passage: { quote: 'tide', from: 21, before: 'The tide is in.\n\nThe ', after: ' is out.' }, replyTo: null, viewerCanResolve: true });
    const { comment: answer } = await desk.run<Said>(token('ada'), 'commentOnDraft', { articleId, text: 'The second', replyToId: comment.id }, asked);
    expect(answer).toMatchObject({ passage: null, replyTo: { id: comment.id }, viewerCanResolve: false });
    await desk.run(token('ada'), 'resolveDraftComment', { commentId: comment.id }, 'comment { id }');
    const again = await desk.run<Said>(token('cleo'), 'commentOnDraft', { articleId, text: 'But why?', replyToId: answer.id }, asked);
    expect(again.comment).toMatchObject({ replyTo: { id: comment.id, resolvedAt: null } });

    const refused = (handle: string, more: object) => desk.refusal(token(handle), 'commentOnDraft', { articleId, text: 'Words', ...more });
    expect(await refused('cleo', { passage: { quote: 'ebb', from: 0 } })).toMatchObject({ code: 'CONFLICT', field: 'passage.quote' });
    expect(await refused('cleo', { passage: { quote: ' ', from: 0 } })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'passage.quote' });
    expect(await refused('cleo', { passage: { quote: 'tide', from: 0 }, replyToId: comment.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'passage' });
    expect(await desk.refusal(token('ada'), 'resolveDraftComment', { commentId: answer.id })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'commentId' });
    const other = await draft('Another');
    expect(await desk.refusal(token('ada'), 'commentOnDraft', { articleId: other.id, text: 'Words', replyToId: comment.id })).toMatchObject({ code: 'NOT_FOUND', field: 'replyToId' });
  });

  it('is listed among the drafts of who it is shared with, and left by them', async () => {
    const made = await draft('Listed');
    await share(made, 'dan', 'COMMENTER');
    const titles = async (handle: string, which = '') =>
      (await hub.ask<{ myDrafts: { edges: { node: { title: string } }[] } }>(token(handle), `{ myDrafts(first: 50${which}) { edges { node { title } } } }`)).myDrafts.edges.map(({ node }) => node.title);
    for (const which of ['', ', shared: true']) expect(await titles('dan', which)).toEqual(['Listed']);
    expect(await titles('dan', ', shared: false')).toEqual([]);
    expect(await titles('ada', ', shared: true')).toEqual([]);
    expect(await titles('ada', ', shared: false')).toContain('Listed');
    expect(await desk.run(token('dan'), 'unshareArticle', { articleId: made.id, personId: id('dan') }, 'article { id }')).toEqual({ article: null });
    expect(await titles('dan')).toEqual([]);
    expect(await titles('ada')).toContain('Listed');
  });

  it('opens no channel: who may not read its channel can’t be let in, and who leaves that channel has left it', async () => {
    const { channel } = await desk.run<{ channel: { id: string } }>(token('ada'), 'createChannel', { name: 'Closed', kind: 'TOPIC', private: true }, 'channel { id }');
    const { blog } = await desk.run<{ blog: { id: string } }>(token('ada'), 'createBlog', { title: 'Closed', channelId: channel.id }, 'blog { id }');
    const made = await draft('Closed', { blogId: blog.id });
    for (const role of ['CO_AUTHOR', 'COMMENTER']) {
      expect(await desk.refusal(token('ada'), 'shareArticle', { articleId: made.id, personId: id('bob'), role })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
    }
    expect(await desk.read(token('ada'), made.slug)).toMatchObject({ coAuthors: [], commenters: [] });
    const member = { channelId: channel.id, personId: id('bob') };
    await desk.run(token('ada'), 'addChannelMember', member, 'channel { id }');
    await share(made, 'bob', 'CO_AUTHOR');
    expect(await desk.read(token('bob'), made.slug)).toMatchObject({ viewerCanEdit: true });
    await desk.run(token('ada'), 'removeChannelMember', member, 'channel { id }');
    expect(await desk.read(token('bob'), made.slug)).toBeNull();
    expect(await desk.refusal(token('bob'), 'updateArticle', { articleId: made.id, expectedRevisionId: made.revision.id, title: 'x' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('isn’t shared with its author or with nobody', async () => {
    const made = await draft('Alone');
    const refused = (personId: string) => desk.refusal(token('ada'), 'shareArticle', { articleId: made.id, personId, role: 'CO_AUTHOR' });
    expect(await refused(id('ada'))).toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
    expect(await refused(encodeId('person', '01a20000-0000-7000-8000-0000000000ff'))).toMatchObject({ code: 'NOT_FOUND', field: 'personId' });
    expect(await refused('nobody')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'personId' });
  });

  it('is its co-authors’ to publish once its author has left', async () => {
    const { channel } = await desk.run<{ channel: { id: string } }>(token('ada'), 'createChannel', { name: 'Open', kind: 'TOPIC' }, 'channel { id }');
    const { blog } = await desk.run<{ blog: { id: string } }>(token('ada'), 'createBlog', { title: 'Open', channelId: channel.id }, 'blog { id }');
    await hub.ask(token('bob'), 'mutation ($id: ID!) { joinChannel(input: { channelId: $id }) { channel { id } } }', { id: channel.id });
    const made = await draft('Left behind', { blogId: blog.id });
    await share(made, 'bob', 'CO_AUTHOR');
    await hub.database.transaction((sql) => hub.get(MarkFormerCommand).run(sql, (people['ada'] as PersonEntity).id));
    expect(await desk.read(token('bob'), made.slug)).toMatchObject({ viewerCanPublish: true });
    expect(await desk.refusal(token('bob'), 'publishArticle', { articleId: made.id })).toBeUndefined();
    expect(await desk.read(token('eve'), made.slug)).toMatchObject({ status: 'PUBLISHED', coAuthors: [{ handle: 'bob' }] });
  });
});
