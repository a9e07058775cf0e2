import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { decodeId, encodeId, sql } from '#platform';
import { heard } from '../support/heard.js';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Received {
  id: string;
  kind: string;
  reason: string;
  decidedAt: string;
  takenBackAt: string | null;
  isNew: boolean;
  viewerCanAppeal: boolean;
  content: { title: string | null; text: string; channel: { slug: string } | null } | null;
  subject: { id: string } | null;
  appeal: { words: string; outcome: string | null; answer: string | null; answeredAt: string | null; person: { handle: string } } | null;
}

const RECEIVED = `{ receivedDecisions(first: 20) { edges { node { id kind reason decidedAt takenBackAt isNew viewerCanAppeal content { title text channel { slug } }
  subject { ... on Post { id } ... on Article { id } } appeal { words outcome answer answeredAt person { handle } } } } } viewer { newDecisionCount } }`;
const APPEAL = 'mutation ($id: ID!, $words: String!) { appealDecision(input: {decisionId: $id, words: $words}) { decision { id viewerCanAppeal appeal { words outcome } } } }';
const CASES = `query ($status: CaseStatus, $appealed: Boolean) { cases(first: 50, status: $status, appealed: $appealed) { edges { node {
  id status appealedAt betterForAnother appeals { words outcome person { handle } } decisions { kind reason moderator { handle } } } } } viewer { openCaseCount openAppealCount } }`;
const MODERATION = ['read', 'write', 'moderate'] as const;

interface File {
  id: string;
  appealedAt: string | null;
  betterForAnother: boolean;
  appeals: { words: string; outcome: string | null; person: { handle: string } }[];
  decisions: { kind: string; reason: string; moderator: { handle: string } }[];
}

describe('what was decided, for who wrote it', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let cy: string;
  let mia: string;
  let max: string;

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob, cy] = (await Promise.all(['ada', 'bob', 'cy'].map(async (handle) => hub.token(await hub.person(handle))))) as [string, string, string];
    [mia, max] = (await Promise.all(['mia', 'max'].map(async (handle) => hub.token(await hub.person(handle, { roles: [Role.EMPLOYEE, Role.MODERATOR] }), MODERATION)))) as [string, string];
  });
  afterAll(() => hub.close());

  const post = async (who: string, text: string) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(who, 'mutation ($text: String!) { createPost(input: {text: $text}) { post { id } } }', { text })).createPost.post.id;
  const article = async (who: string, title: string, shareWith?: string) => {
    const { createArticle } = await hub.ask<{ createArticle: { article: { id: string } } }>(who, 'mutation ($title: String!) { createArticle(input: {title: $title, markdown: "Some *words*."}) { article { id } } }', { title });
    const { id } = createArticle.article;
    await hub.ask(who, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id });
    if (shareWith) {
      await hub.database.execute(sql`INSERT INTO content_share (content_id, person_id, role) SELECT ${decodeId('article', id)}, id, 'CO_AUTHOR' FROM person WHERE handle = ${shareWith}`);
    }
    return id;
  };
  const report = (who: string, id: string) => hub.ask(who, 'mutation ($id: ID!) { reportContent(input: {subjectId: $id, reason: SPAM}) { alreadyReported } }', { id });
  const cases = async (who: string, which: Record<string, unknown> = {}) => {
    const { cases: list, viewer } = await hub.ask<{ cases: { edges: { node: File }[] }; viewer: object }>(who, CASES, which);
    return { files: list.edges.map(({ node }) => node), counts: viewer };
  };
  const newest = async (who: string) => (await cases(who)).files[0] as File;
  const decide = (who: string, caseId: string, decision: string, reason = 'Not here.') =>
    hub.ask(who, 'mutation ($input: DecideCaseInput!) { decideCase(input: $input) { case { id } } }', { input: { caseId, decision, reason } });
  /** Has something reported and decided about. @returns its case */
  const decided = async (subjectId: string, decision: string, reason?: string) => {
    await report(bob, subjectId);
    const { id } = await newest(mia);
    await decide(mia, id, decision, reason);
    return id;
  };
  const received = async (who: string) => {
    const { receivedDecisions, viewer } = await hub.ask<{ receivedDecisions: { edges: { node: Received }[] }; viewer: { newDecisionCount: number | null } }>(who, RECEIVED);
    return { all: receivedDecisions.edges.map(({ node }) => node), last: receivedDecisions.edges[0]?.node as Received, count: viewer.newDecisionCount };
  };
  const appeal = (who: string, id: string, words = 'They agreed to it.') => hub.graphql(who, APPEAL, { id, words });
  const refusal = async (who: string, id: string, words?: string) => (await appeal(who, id, words)).errors?.[0];
  const textOf = async (who: string, id: string) => (await hub.ask<{ node: { text: string; deleted: boolean } | null }>(who, 'query ($id: ID!) { node(id: $id) { ... on Post { text deleted } } }', { id })).node;

  it('says what it was, what was decided and why; neither who reported it nor who decided, and nothing of what was left', async () => {
    expect(await received(ada)).toEqual({ all: [], last: undefined, count: null });
    await decided(await post(ada, 'All is well'), 'DISMISS', 'For moderators alone.');
    expect((await received(ada)).count).toBeNull();
    const id = await post(ada, 'Buy my car');
    await decided(id, 'REMOVE', 'There is a place for that.');
    const { all, count } = await received(ada);
    expect(count).toBe(1);
    expect(all).toMatchObject([{
      kind: 'REMOVE', reason: 'There is a place for that.', takenBackAt: null, isNew: true, viewerCanAppeal: true, subject: null, appeal: null,
      content: { title: null, text: 'Buy my car', channel: { slug: 'everyone' } },
    }]);
    expect(JSON.stringify(all)).not.toMatch(/mia|bob/);
    expect(await received(bob)).toMatchObject({ all: [], count: null });
  });

  it('is new until it was seen, and again when it was taken back', async () => {
    const seen = (until: string) => hub.ask(ada, 'mutation ($until: DateTime!) { markDecisionsSeen(input: {until: $until}) { newDecisionCount } }', { until });
    const { last } = await received(ada);
    await seen(new Date(Date.parse(last.decidedAt) - 1).toISOString());
    expect((await received(ada)).count).toBe(1);
    await seen(last.decidedAt);
    expect(await received(ada)).toMatchObject({ last: { isNew: false }, count: 0 });
    const { id } = await newest(mia);
    await hub.ask(mia, 'mutation ($id: ID!) { reopenCase(input: {caseId: $id, reason: "Once more."}) { case { id } } }', { id });
    expect(await received(ada)).toMatchObject({ last: { takenBackAt: expect.any(String), isNew: true, viewerCanAppeal: false }, count: 1 });
    expect(await refusal(ada, last.id)).toMatchObject({ message: expect.stringContaining('was taken back'), extensions: { code: 'CONFLICT', field: 'decisionId' } });
    await decide(mia, id, 'DISMISS');
  });

  it('brings its case back when they ask, with their words, and stands until it is decided anew', async () => {
    const id = await post(ada, 'Nobre is the customer');
    const caseId = await decided(id, 'HIDE');
    const { last } = await received(ada);
    expect((await cases(max)).counts).toEqual({ openCaseCount: 0, openAppealCount: 0 });
    expect(await refusal(ada, last.id, '  ')).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'words' } });
    expect(await refusal(ada, last.id, 'x'.repeat(1_001))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'words' } });
    expect(await refusal(cy, last.id)).toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const [one, other] = await Promise.all([appeal(ada, last.id, 'They agreed: ask them.'), appeal(ada, last.id, 'Me too')]);
    expect([one.errors, other.errors].filter(Boolean)).toMatchObject([[{ message: expect.stringContaining('were asked already'), extensions: { code: 'CONFLICT' } }]]);
    const words = one.errors ? 'Me too' : 'They agreed: ask them.';
    const { files, counts } = await cases(max, { status: 'OPEN', appealed: true });
    expect(counts).toEqual({ openCaseCount: 1, openAppealCount: 1 });
    expect(files).toMatchObject([{
      id: caseId, appealedAt: expect.any(String), betterForAnother: false, appeals: [{ words, outcome: null, person: { handle: 'ada' } }], decisions: [{ kind: 'HIDE', moderator: { handle: 'mia' } }],
    }]);
    expect((await cases(mia, { status: 'OPEN', appealed: false })).files).toEqual([]);
    expect(await newest(mia)).toMatchObject({ betterForAnother: true });
    expect(await textOf(cy, id)).toMatchObject({ text: '', deleted: true });
    // Who reported it still finds what stands, and hears nothing of it.
    const outcome = async () => (await hub.ask<{ myReports: { edges: { node: object }[] } }>(bob, '{ myReports(first: 1) { edges { node { outcome isNew } } } }')).myReports.edges[0]?.node;
    expect(await outcome()).toEqual({ outcome: 'HIDE', isNew: true });
    await decide(max, caseId, 'DISMISS', 'You are right.');
    expect(await textOf(cy, id)).toMatchObject({ text: 'Nobre is the customer', deleted: false });
    expect(await outcome()).toEqual({ outcome: 'DISMISS', isNew: true });
    expect((await received(ada)).last).toMatchObject({
      kind: 'HIDE', isNew: true, viewerCanAppeal: false, takenBackAt: null, subject: { id }, appeal: { words, outcome: 'DISMISS', answer: 'You are right.', person: { handle: 'ada' } },
    });
    expect(await refusal(ada, last.id)).toMatchObject({ message: expect.stringContaining('can be asked once'), extensions: { code: 'CONFLICT' } });
    expect(await newest(max)).toMatchObject({ appealedAt: null, betterForAnother: false, appeals: [{ outcome: 'DISMISS' }] });
    const audit = await hub.database.query<{ action: string }>(sql`SELECT action FROM audit_entry WHERE subject_id = ${decodeId('case', caseId)} ORDER BY id`);
    expect(audit.map(({ action }) => action)).toEqual(['case.opened', 'case.decided', 'case.appealed', 'case.decided']);
  });

  it('is told once where the same is decided anew, which nobody may ask about again', async () => {
    const id = await post(ada, 'Nobre again');
    const caseId = await decided(id, 'HIDE');
    const before = (await received(ada)).all.length;
    const { last } = await received(ada);
    await appeal(ada, last.id);
    await decide(mia, caseId, 'REMOVE', 'They did not.');
    const { all, last: now } = await received(ada);
    expect(all).toHaveLength(before);
    expect(now).toMatchObject({ id: last.id, kind: 'HIDE', viewerCanAppeal: false, isNew: true, appeal: { outcome: 'REMOVE', answer: 'They did not.' } });
    expect((await refusal(ada, last.id))?.extensions).toMatchObject({ code: 'CONFLICT' });
    const answer = await hub.database.first<{ id: string }>(sql`SELECT answer_id AS id FROM appeal WHERE decision_id = ${decodeId('decision', last.id)}`);
    expect((await refusal(ada, encodeId('decision', String(answer?.id))))?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    expect((await textOf(cy, id))?.text).toBe('');
  });

  it('is no news for who reported it where it stays as it was', async () => {
    const id = await post(ada, 'Nobre once more');
    const caseId = await decided(id, 'HIDE');
    const reports = async () => (await hub.ask<{ myReports: { edges: { node: { outcome: string; decidedAt: string } }[] } }>(bob, '{ myReports(first: 1) { edges { node { outcome decidedAt } } } }')).myReports.edges[0]?.node;
    const first = await reports();
    await appeal(ada, (await received(ada)).last.id);
    await decide(max, caseId, 'HIDE', 'It stays.');
    expect(await reports()).toEqual(first);
  });

  it('goes to everybody who wrote an article; one of them asks for all, and one who moderates doesn’t see the case', async () => {
    const id = await article(mia, 'Nobre and Sons', 'ada');
    await report(bob, id);
    const { id: caseId } = await newest(max);
    await decide(max, caseId, 'HIDE');
    const mine = (await received(mia)).last;
    expect(mine).toMatchObject({ subject: { id }, content: { title: 'Nobre and Sons', text: expect.stringContaining('Some') } });
    expect((await received(ada)).last).toMatchObject({ id: mine.id, viewerCanAppeal: true });
    await appeal(ada, mine.id, 'Both of us think so.');
    expect((await received(mia)).last).toMatchObject({ viewerCanAppeal: false, appeal: { words: 'Both of us think so.', person: { handle: 'ada' } } });
    expect((await cases(mia, { appealed: true })).files).toEqual([]);
    // Nobody else could decide: then it is for who decided first.
    expect((await cases(max, { appealed: true })).files).toMatchObject([{ id: caseId, betterForAnother: false }]);
    await decide(max, caseId, 'DISMISS');
  });

  it('keeps the words of an article from who wrote it with others once they don’t read there any more', async () => {
    const id = await article(ada, 'Written on without bob', 'bob');
    await report(cy, id);
    await decide(mia, (await newest(mia)).id, 'HIDE');
    expect((await received(bob)).last).toMatchObject({ kind: 'HIDE', content: { title: 'Written on without bob' } });
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: {name: "Two of us", description: "", kind: TOPIC, private: true}) { channel { id } } }');
    await hub.database.execute(sql`UPDATE article SET audience_id = (SELECT audience_id FROM channel WHERE id = ${decodeId('channel', createChannel.channel.id)}) WHERE id = ${decodeId('article', id)}`);
    expect((await received(bob)).last).toMatchObject({ kind: 'HIDE', content: null, subject: null });
    expect((await received(ada)).last).toMatchObject({ content: { title: 'Written on without bob' } });
  });

  it('can’t be asked about once it is deleted', async () => {
    const id = await post(ada, 'Gone tomorrow');
    await decided(id, 'HIDE');
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: {postId: $id}) { deletedId } }', { id });
    const { last } = await received(ada);
    expect(last).toMatchObject({ content: { text: 'Gone tomorrow' }, subject: null, viewerCanAppeal: false });
    expect(await refusal(ada, last.id)).toMatchObject({ message: expect.stringContaining('was deleted'), extensions: { code: 'CONFLICT' } });
  });

  it('comes to who wrote it while they look, and not that somebody reported it', async () => {
    const dan = await hub.token(await hub.person('dan'));
    const stream = hub.subscribe<{ moderationNewsChanged: object }>(dan, 'subscription { moderationNewsChanged { newDecisionCount } }');
    const hears = (newDecisionCount: number | null) => heard(stream, { moderationNewsChanged: { newDecisionCount } });
    await hears(null);
    await decided(await post(dan, 'Fine by all'), 'DISMISS');
    await hub.settled();
    const caseId = await decided(await post(dan, 'Buy it now'), 'REMOVE');
    expect(await stream.next()).toEqual({ moderationNewsChanged: { newDecisionCount: 1 } });
    await appeal(dan, (await received(dan)).last.id);
    await hub.ask(dan, 'mutation ($until: DateTime!) { markDecisionsSeen(input: {until: $until}) { newDecisionCount } }', { until: new Date().toISOString() });
    await hears(0);
    await decide(max, caseId, 'DISMISS');
    await hears(1);
  });

  it('tells who was refused before it was out, too, and lets it out where moderators find they were wrong', async () => {
    const id = await post(ada, 'Held for a look');
    await hub.database.execute(sql`UPDATE post SET restriction = 'HELD', withheld = true WHERE id = ${decodeId('post', id)}`);
    await hub.ask(mia, 'mutation ($id: ID!) { refusePost(input: {postId: $id, reason: "Not this."}) { post { id } } }', { id });
    const { last } = await received(ada);
    expect(last).toMatchObject({ kind: 'HIDE', reason: 'Not this.', viewerCanAppeal: true, content: { text: 'Held for a look' } });
    await appeal(ada, last.id);
    await decide(max, (await newest(max)).id, 'DISMISS', 'It may.');
    expect(await textOf(cy, id)).toMatchObject({ text: 'Held for a look' });
  });
});
