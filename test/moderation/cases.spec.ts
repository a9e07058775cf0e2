import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { decodeId, encodeId, sql } from '#platform';
import { PublishPostCommand } from '#stream';
import { startTestHub, type TestHub } from '../support/hub.js';
import { makeImage } from '../visibility/made-media.js';

const REPORT = `mutation ($id: ID!, $reason: ReportReason!, $comment: String) {
  reportContent(input: {subjectId: $id, reason: $reason, comment: $comment}) { alreadyReported subject { ... on Post { id viewerReported } ... on Article { id viewerReported } } } }`;
const FILE = `id status reportCount author { handle } channel { slug } subject { ... on Post { id text } ... on Article { id title } }
  reports { reason comment reporter { handle } } decisions { kind reason moderator { handle } }
  snapshots { title text replyTo { text author { handle } } earlier { text } } earlier { id status }`;
const CASES = `query ($status: CaseStatus, $first: Int, $after: String) { cases(status: $status, first: $first, after: $after) {
  edges { node { ${FILE} } } pageInfo { hasNextPage endCursor } } }`;
const DECIDE = `mutation ($id: ID!, $decision: CaseDecision!, $reason: String!) { decideCase(input: {caseId: $id, decision: $decision, reason: $reason}) { case { ${FILE} } } }`;
const REOPEN = `mutation ($id: ID!, $reason: String!) { reopenCase(input: {caseId: $id, reason: $reason}) { case { ${FILE} } } }`;
const SEE = 'query ($id: ID!) { node(id: $id) { ... on Post { text viewerReported restriction { kind reason } } ... on Article { title restriction { kind reason } } } }';

interface File {
  id: string;
  status: string;
  reportCount: number;
  author: { handle: string };
  channel: { slug: string } | null;
  subject: { id: string } | null;
  reports: { reason: string; comment: string | null; reporter: { handle: string } }[];
  decisions: { kind: string; reason: string; moderator: { handle: string } }[];
  snapshots: { title: string | null; text: string; replyTo: object | null; earlier: { text: string }[] }[];
  earlier: { id: string; status: string }[];
}

describe('moderation', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let cy: string;
  let mia: string;
  let max: string;

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob, cy] = await Promise.all(['ada', 'bob', 'cy'].map(async (handle) => hub.token(await hub.person(handle)))) as [string, string, string];
    [mia, max] = await Promise.all(['mia', 'max'].map(async (handle) =>
      hub.token(await hub.person(handle, { roles: [Role.EMPLOYEE, Role.MODERATOR] }), ['read', 'write', 'moderate']))) as [string, string];
  });
  afterAll(() => hub.close());

  const post = async (who: string, text: string, more: object = {}) => (await hub.ask<{ createPost: { post: { id: string } } }>(
    who, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, ...more } })).createPost.post.id;
  const article = async (who: string, title: string) => {
    const { createArticle } = await hub.ask<{ createArticle: { article: { id: string } } }>(
      who, 'mutation ($title: String!) { createArticle(input: {title: $title, markdown: "Some *words*."}) { article { id } } }', { title });
    await hub.ask(who, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id: createArticle.article.id });
    return createArticle.article.id;
  };
  const report = async (who: string, id: string, reason = 'HARASSMENT', comment?: string) =>
    (await hub.ask<{ reportContent: { alreadyReported: boolean } }>(who, REPORT, { id, reason, comment })).reportContent;
  const cases = async (who: string, status?: string) => (await hub.ask<{ cases: { edges: { node: File }[] } }>(who, CASES, { status, first: 100 })).cases.edges.map((edge) => edge.node);
  /** The newest case about something; of what moderators can't read, simply the newest. */
  const caseOf = async (subject: string) => {
    const all = await cases(mia);
    return (all.find((one) => one.subject?.id === subject) ?? all[0]) as File;
  };
  const decide = async (who: string, id: string, decision: string, reason = 'Not here.') =>
    (await hub.ask<{ decideCase: { case: File } }>(who, DECIDE, { id, decision, reason })).decideCase.case;
  const see = async (who: string, id: string) => (await hub.ask<{ node: object | null }>(who, SEE, { id })).node;
  const refusal = async (who: string, query: string, variables: Record<string, unknown>) => (await hub.graphql(who, query, variables)).errors?.[0]?.extensions;

  it('makes one case of all reports of one thing, with the content as it was when each was made', async () => {
    const parent = await post(bob, 'Who moved the gauge?');
    const id = await post(ada, 'Bob did, as ever', { replyToId: parent });
    expect(await report(bob, id, 'HARASSMENT', 'That is me')).toMatchObject({ alreadyReported: false, subject: { id, viewerReported: true } });
    expect(await report(bob, id, 'SPAM')).toMatchObject({ alreadyReported: true });
    await hub.ask(ada, 'mutation ($id: ID!) { editPost(input: {postId: $id, text: "Somebody did"}) { post { id } } }', { id });
    await report(cy, id, 'OTHER', 'It was worse before');
    const file = await caseOf(id);
    expect(file).toMatchObject({
      status: 'OPEN', reportCount: 2, author: { handle: 'ada' }, channel: { slug: 'everyone' }, subject: { id, text: 'Somebody did' }, decisions: [], earlier: [],
      reports: [{ reason: 'OTHER', comment: 'It was worse before', reporter: { handle: 'cy' } }, { reason: 'HARASSMENT', comment: 'That is me', reporter: { handle: 'bob' } }],
      snapshots: [
        { title: null, text: 'Somebody did', earlier: [{ text: 'Bob did, as ever' }] },
        { text: 'Bob did, as ever', replyTo: { text: 'Who moved the gauge?', author: { handle: 'bob' } }, earlier: [] },
      ],
    });
    expect((await cases(mia, 'DECIDED')).map((one) => one.id)).not.toContain(file.id);
  });

  it('hides from all but the author and moderators, says why, and brings it back when the case is reopened', async () => {
    const id = await post(ada, 'A rude thing');
    await report(bob, id);
    const { id: caseId } = await caseOf(id);
    const decided = await decide(mia, caseId, 'HIDE', 'Be kind.');
    expect(decided).toMatchObject({ status: 'DECIDED', decisions: [{ kind: 'HIDE', reason: 'Be kind.', moderator: { handle: 'mia' } }] });
    for (const who of [ada, mia]) expect(await see(who, id)).toMatchObject({ text: 'A rude thing', restriction: { kind: 'HIDDEN', reason: 'Be kind.' } });
    expect(await see(bob, id)).toMatchObject({ text: '', restriction: { kind: 'HIDDEN', reason: null } });
    expect((await hub.ask<{ reopenCase: { case: File } }>(max, REOPEN, { id: caseId, reason: 'It was a joke.' })).reopenCase.case)
      .toMatchObject({ status: 'OPEN', decisions: [{ kind: 'REOPEN' }, { kind: 'HIDE' }] });
    expect(await see(bob, id)).toMatchObject({ text: 'A rude thing', viewerReported: true, restriction: null });
    await decide(max, caseId, 'DISMISS');
    expect(await see(bob, id)).toMatchObject({ viewerReported: false });
    await report(bob, id);
    expect(await caseOf(id)).toMatchObject({ status: 'OPEN', earlier: [{ id: caseId, status: 'DECIDED' }] });
  });

  it('leaves standing what another case has decided, when one is reopened', async () => {
    const id = await post(ada, 'Fine, then not');
    const decided = async (decision: string, reason: string) => {
      await report(bob, id);
      const [file] = (await cases(mia, 'OPEN')).filter((one) => one.subject?.id === id) as [File];
      await decide(mia, file.id, decision, reason);
      return file.id;
    };
    const reopen = (caseId: string) => hub.ask(max, REOPEN, { id: caseId, reason: 'Once more.' });
    const dismissed = await decided('DISMISS', 'Nothing in it.');
    const hidden = await decided('HIDE', 'Now there is.');
    await reopen(dismissed);
    expect(await see(bob, id)).toMatchObject({ text: '', restriction: { kind: 'HIDDEN' } });
    await decide(mia, dismissed, 'REMOVE', 'Worse.');
    await reopen(hidden);
    expect(await see(ada, id)).toMatchObject({ restriction: { kind: 'REMOVED', reason: 'Worse.' } });
    await decide(mia, hidden, 'HIDE', 'Still.');
    await reopen(dismissed);
    expect(await see(ada, id)).toMatchObject({ text: 'Fine, then not', restriction: { kind: 'HIDDEN', reason: 'Still.' } });
    await decide(mia, dismissed, 'DISMISS');
    await reopen(hidden);
    expect(await see(bob, id)).toMatchObject({ text: 'Fine, then not', restriction: null });
  });

  it('doesn’t let out what was held, by taking back that it was hidden', async () => {
    const author = await hub.viewer(await hub.person('dee'));
    const id = encodeId('post', (await hub.database.transaction((tx) => hub.get(PublishPostCommand).run(tx, author, { text: 'Not yet', restriction: 'HELD' }))).id);
    await report(mia, id);
    const { id: caseId } = await caseOf(id);
    await decide(max, caseId, 'HIDE');
    await hub.ask(max, REOPEN, { id: caseId, reason: 'Too fast.' });
    expect(await see(mia, id)).toMatchObject({ restriction: { kind: 'HELD' } });
    expect(await see(bob, id)).toBeNull();
    await decide(max, caseId, 'DISMISS');
    expect(await see(bob, id)).toMatchObject({ text: 'Not yet' });
  });

  it('removes for everybody; a post with replies leaves its place in the thread', async () => {
    const id = await post(ada, 'A secret');
    await post(bob, 'A reply', { replyToId: id });
    await report(bob, id, 'CONFIDENTIAL');
    const { id: caseId } = await caseOf(id);
    const decided = await decide(mia, caseId, 'REMOVE');
    expect(decided).toMatchObject({ subject: null, snapshots: [{ text: 'A secret' }] });
    for (const who of [ada, bob, mia]) expect(JSON.stringify(await see(who, id))).not.toContain('A secret');
    const place = 'query ($id: ID!) { node(id: $id) { ... on Post { text deleted facets { kind } edits { text } card { __typename } viewerCanEdit viewerCanReport replies { edges { node { text ancestors { text deleted } } } } restriction { kind reason } } } }';
    const left = { text: '', deleted: true, facets: [], edits: [], card: null, viewerCanEdit: false, viewerCanReport: false,
      replies: { edges: [{ node: { text: 'A reply', ancestors: [{ text: '', deleted: true }] } }] } };
    for (const [who, reason] of [[ada, 'Not here.'], [bob, null], [mia, 'Not here.']] as const) {
      expect((await hub.ask<{ node: object }>(who, place, { id })).node).toEqual({ ...left, restriction: { kind: 'REMOVED', reason } });
    }
    expect(await refusal(bob, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text: 'To nothing', replyToId: id } })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('tells the author why something was removed, and others that it was', async () => {
    const id = await post(ada, 'A slip');
    await report(bob, id, 'CONFIDENTIAL');
    await decide(mia, (await caseOf(id)).id, 'REMOVE', 'Names a client.');
    expect(await see(ada, id)).toMatchObject({ text: '', restriction: { kind: 'REMOVED', reason: 'Names a client.' } });
    expect(await see(bob, id)).toMatchObject({ text: '', restriction: { kind: 'REMOVED', reason: null } });
    expect(await see(mia, id)).toMatchObject({ text: '', restriction: { kind: 'REMOVED', reason: 'Names a client.' } });
  });

  it('takes articles, as Markdown', async () => {
    const id = await article(ada, 'Silt');
    await report(bob, id, 'MISLEADING');
    const file = await caseOf(id);
    expect(file).toMatchObject({ subject: { id, title: 'Silt' }, snapshots: [{ title: 'Silt', text: 'Some _words_.\n' }] });
    await decide(mia, file.id, 'HIDE');
    expect(await see(bob, id)).toEqual({ title: '', restriction: { kind: 'HIDDEN', reason: null } });
    expect(await see(ada, id)).toMatchObject({ title: 'Silt', restriction: { kind: 'HIDDEN' } });
  });

  it('reaches into private channels by what is reported there, and no further', async () => {
    const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(
      ada, 'mutation { createChannel(input: {name: "Quiet", kind: TOPIC, private: true}) { channel { id } } }');
    const { person } = await hub.ask<{ person: { id: string } }>(ada, '{ person(handle: "bob") { id } }');
    await hub.ask(ada, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: { channelId: channel.id, personId: person.id } });
    const id = await post(ada, 'Between us', { channelId: channel.id });
    expect(await refusal(cy, REPORT, { id, reason: 'SPAM' })).toMatchObject({ code: 'NOT_FOUND', field: 'subjectId' });
    await report(bob, id);
    const [file] = await cases(mia, 'OPEN');
    expect(file).toMatchObject({ subject: null, channel: null, snapshots: [{ text: 'Between us' }] });
    await decide(mia, (file as File).id, 'REMOVE');
    expect(await see(bob, id)).toMatchObject({ text: '' });
    for (const who of [cy, mia]) expect(await see(who, id)).toBeNull();
  });

  it('shows moderators the pictures of what was reported there, also after their author took it away', async () => {
    const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(
      ada, 'mutation { createChannel(input: {name: "Pictures", kind: TOPIC, private: true}) { channel { id } } }');
    const people = await hub.ask<Record<'ada' | 'bob', { id: string }>>(ada, '{ ada: person(handle: "ada") { id } bob: person(handle: "bob") { id } }');
    await hub.ask(ada, 'mutation ($input: ChannelMemberInput!) { addChannelMember(input: $input) { channel { id } } }', { input: { channelId: channel.id, personId: people.bob.id } });
    const imageId = encodeId('image', await makeImage(hub, decodeId('person', people.ada.id), 'A badge'));
    const id = await post(ada, 'Look', { channelId: channel.id, imageIds: [imageId] });
    await report(bob, id);
    const caseId = (await cases(mia, 'OPEN'))[0]?.id;
    const shown = async (who: string) => (await hub.ask<{ node: { images: { alternativeText: string }[] } | null }>(who, 'query ($id: ID!) { node(id: $id) { ... on Case { images { alternativeText } files { id } } } }', { id: caseId })).node;
    const picture = async (who: string) => (await hub.ask<{ node: object | null }>(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: imageId })).node;
    for (const what of ['there', 'deleted']) {
      if (what === 'deleted') await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: {postId: $id}) { deletedId } }', { id });
      expect(await shown(mia)).toEqual({ images: [{ alternativeText: 'A badge' }], files: [] });
      expect(await picture(mia)).toEqual({ id: imageId });
      for (const who of [bob, cy]) expect(await shown(who)).toBeNull();
      expect(await picture(cy)).toBeNull();
    }
    expect(await picture(bob)).toBeNull();
  });

  it('tells the second of two moderators, and has one decision', async () => {
    const id = await post(ada, 'Two at once');
    await report(bob, id);
    const { id: caseId } = await caseOf(id);
    const answers = await Promise.all([mia, max, mia, max].map((who, n) => hub.graphql(who, DECIDE, { id: caseId, decision: n % 2 ? 'HIDE' : 'DISMISS', reason: 'First' })));
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    for (const answer of answers.filter((one) => one.errors)) expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'caseId' });
    expect((await caseOf(id)).decisions).toHaveLength(1);
  });

  it('decides about what its author has deleted, without effect', async () => {
    const id = await post(ada, 'Regretted');
    await report(bob, id);
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: {postId: $id}) { deletedId } }', { id });
    const [file] = await cases(mia, 'OPEN');
    expect(file).toMatchObject({ subject: null, snapshots: [{ text: 'Regretted' }] });
    expect(await decide(mia, (file as File).id, 'HIDE')).toMatchObject({ status: 'DECIDED' });
  });

  it('keeps moderators from cases about themselves, and everybody else from all', async () => {
    const id = await post(mia, 'By a moderator');
    await report(bob, id);
    const [file] = await cases(max, 'OPEN');
    expect(file).toMatchObject({ subject: { id } });
    const { id: caseId } = file as File;
    expect((await cases(mia)).map((one) => one.id)).not.toContain(caseId);
    const found = async (who: string) => (await hub.ask<{ node: object | null }>(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: caseId })).node;
    for (const who of [mia, ada, bob]) expect(await found(who)).toBeNull();
    expect(await found(max)).toEqual({ id: caseId });
    expect(await refusal(mia, DECIDE, { id: caseId, decision: 'DISMISS', reason: 'Mine' })).toMatchObject({ code: 'NOT_FOUND', field: 'caseId' });
    for (const [query, more] of [[DECIDE, { decision: 'DISMISS' }], [REOPEN, {}]] as const) {
      expect(await refusal(ada, query, { id: caseId, reason: 'Me', ...more })).toMatchObject({ code: 'FORBIDDEN' });
    }
    const { data } = await hub.graphql<{ cases: unknown }>(ada, CASES);
    expect(data?.cases ?? null).toBeNull();
    const lesser = await hub.token({ handle: 'max' } as Parameters<TestHub['token']>[0], ['read', 'write']);
    expect(await refusal(lesser, CASES, {})).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keeps moderators from cases about what they wrote with others', async () => {
    const id = await article(ada, 'By Ada and Mia');
    const { mias } = await hub.ask<{ mias: { id: string } }>(ada, '{ mias: person(handle: "mia") { id } }');
    await hub.ask(ada, 'mutation ($input: ShareArticleInput!) { shareArticle(input: $input) { article { id } } }', { input: { articleId: id, personId: mias.id, role: 'CO_AUTHOR' } });
    await report(bob, id);
    const [file] = (await cases(max)).filter((one) => one.subject?.id === id) as [File];
    expect((await cases(mia)).map((one) => one.id)).not.toContain(file.id);
    expect(await see(mia, file.id)).toBeNull();
    expect(await refusal(mia, DECIDE, { id: file.id, decision: 'DISMISS', reason: 'Ours' })).toMatchObject({ code: 'NOT_FOUND', field: 'caseId' });
    expect((await decide(max, file.id, 'DISMISS')).status).toBe('DECIDED');
  });

  it('keeps drafts from the moderators, whoever reads them', async () => {
    const { createArticle: { article: { id } } } = await hub.ask<{ createArticle: { article: { id: string } } }>(
      ada, 'mutation { createArticle(input: {title: "Raw", markdown: "Half a thought"}) { article { id } } }');
    const { bobs, cys } = await hub.ask<Record<'bobs' | 'cys', { id: string }>>(ada, '{ bobs: person(handle: "bob") { id } cys: person(handle: "cy") { id } }');
    for (const [personId, role] of [[bobs.id, 'COMMENTER'], [cys.id, 'CO_AUTHOR']]) {
      await hub.ask(ada, 'mutation ($input: ShareArticleInput!) { shareArticle(input: $input) { article { id } } }', { input: { articleId: id, personId, role } });
    }
    for (const who of [bob, cy]) expect(await refusal(who, REPORT, { id, reason: 'SPAM' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'subjectId' });
    expect(JSON.stringify(await cases(mia))).not.toContain('Half a thought');
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id });
    expect(await report(bob, id)).toMatchObject({ alreadyReported: false });
  });

  it('refuses what can’t be reported or decided, by name', async () => {
    const id = await post(ada, 'Plain');
    expect(await refusal(ada, REPORT, { id, reason: 'SPAM' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'subjectId' });
    expect(await refusal(bob, REPORT, { id, reason: 'OTHER' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'comment' });
    expect(await refusal(bob, REPORT, { id, reason: 'SPAM', comment: 'x'.repeat(1_001) })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'comment' });
    expect(await refusal(bob, REPORT, { id: 'person_01h2xcejqtf2nbrexx3vqjhp41', reason: 'SPAM' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'subjectId' });
    expect(await refusal(mia, DECIDE, { id: 'case_01h2xcejqtf2nbrexx3vqjhp41', decision: 'HIDE', reason: 'x' })).toMatchObject({ code: 'NOT_FOUND', field: 'caseId' });
    await report(bob, id);
    const { id: caseId } = await caseOf(id);
    expect(await refusal(mia, DECIDE, { id: caseId, decision: 'HIDE', reason: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    expect(await refusal(mia, REOPEN, { id: caseId, reason: 'x' })).toMatchObject({ code: 'CONFLICT', field: 'caseId' });
    await decide(mia, caseId, 'DISMISS');
    await report(cy, id);
    expect(await refusal(mia, REOPEN, { id: caseId, reason: 'x' })).toMatchObject({ code: 'CONFLICT', field: 'caseId' });
  });

  it('is all in the audit record, without what was said', async () => {
    const rows = await hub.database.query<{ action: string; details: object }>(sql`SELECT action, details FROM audit_entry WHERE action LIKE 'case.%' ORDER BY id`);
    expect(new Set(rows.map((row) => row.action))).toEqual(new Set(['case.opened', 'case.decided', 'case.reopened']));
    expect(JSON.stringify(rows)).not.toContain('rude');
  });
});
