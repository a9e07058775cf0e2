import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { decodeId, sql } from '#platform';
import { heard } from '../support/heard.js';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Own {
  reason: string;
  comment: string | null;
  outcome: string | null;
  decidedAt: string | null;
  isNew: boolean;
  subject: { id: string } | null;
}

const MINE = '{ myReports(first: 10) { edges { node { reason comment outcome decidedAt isNew subject { ... on Post { id text } } } } } viewer { newOutcomeCount } }';

describe('reports, for who made them', () => {
  let hub: TestHub;
  let ada: string;
  let bob: string;
  let cy: string;
  let mia: string;

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob, cy] = (await Promise.all(['ada', 'bob', 'cy'].map(async (handle) => hub.token(await hub.person(handle))))) as [string, string, string];
    mia = await hub.token(await hub.person('mia', { roles: [Role.EMPLOYEE, Role.MODERATOR] }), ['read', 'write', 'moderate']);
  });
  afterAll(() => hub.close());

  const post = async (text: string) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(ada, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text } })).createPost.post.id;
  const report = (who: string, id: string, comment: string | null = null) =>
    hub.ask(who, 'mutation ($input: ReportContentInput!) { reportContent(input: $input) { alreadyReported } }', { input: { subjectId: id, reason: 'SPAM', comment } });
  const openCase = async () => (await hub.ask<{ cases: { edges: { node: { id: string } }[] } }>(mia, '{ cases(status: OPEN, first: 1) { edges { node { id } } } }')).cases.edges[0]?.node.id;
  const decide = (caseId: string | undefined, decision: string) =>
    hub.ask(mia, 'mutation ($input: DecideCaseInput!) { decideCase(input: $input) { case { id } } }', { input: { caseId, decision, reason: 'For the author alone.' } });
  const mine = async (who: string) => {
    const { myReports, viewer } = await hub.ask<{ myReports: { edges: { node: Own }[] }; viewer: { newOutcomeCount: number | null } }>(who, MINE);
    return { reports: myReports.edges.map(({ node }) => node), count: viewer.newOutcomeCount };
  };
  const seen = (who: string, until: string | null) => hub.ask(who, 'mutation ($until: DateTime!) { markOutcomesSeen(input: {until: $until}) { newOutcomeCount } }', { until });

  it('say how far they are, without the moderators’ words, and are nobody else’s', async () => {
    const id = await post('Buy my car');
    expect(await mine(bob)).toEqual({ reports: [], count: null });
    await report(bob, id, 'Third time');
    expect(await mine(bob)).toMatchObject({ reports: [{ reason: 'SPAM', comment: 'Third time', outcome: null, decidedAt: null, isNew: false, subject: { id } }], count: 0 });
    await decide(await openCase(), 'HIDE');
    const after = await mine(bob);
    expect(after).toMatchObject({ reports: [{ outcome: 'HIDE', isNew: true, subject: null }], count: 1 });
    expect(JSON.stringify(after)).not.toContain('For the author alone');
    expect(await mine(cy)).toEqual({ reports: [], count: null });
  });

  it('show what was reported as it was then, also when it is hidden, and nothing of what it became; until its author deletes it', async () => {
    const REPORTED = '{ myReports(first: 1) { edges { node { reported { title text author { handle } channel { slug } } } } } }';
    const reported = async (who: string) =>
      (await hub.ask<{ myReports: { edges: { node: { reported: object | null } }[] } }>(who, REPORTED)).myReports.edges[0]?.node.reported;
    const id = await post('Cheap cars');
    await report(cy, id);
    await hub.ask(ada, 'mutation ($id: ID!) { editPost(input: {postId: $id, text: "Free cars"}) { post { id } } }', { id });
    await report(bob, id);
    await decide(await openCase(), 'REMOVE');
    expect(await reported(cy)).toEqual({ title: null, text: 'Cheap cars', author: { handle: 'ada' }, channel: { slug: 'everyone' } });
    expect(await reported(bob)).toMatchObject({ text: 'Free cars' });
    await hub.database.execute(sql`UPDATE report SET version = NULL WHERE reporter_id = (SELECT id FROM person WHERE handle = 'cy')`);
    expect(await reported(cy)).toBeNull();
    await hub.database.execute(sql`UPDATE post SET deleted_at = now() WHERE id = ${decodeId('post', id)}`);
    expect(await reported(bob)).toBeNull();
    await hub.database.execute(sql`DELETE FROM moderation_case WHERE subject_id = ${decodeId('post', id)}`);
  });

  it('are new until they were seen, and again when they are decided anew', async () => {
    const { reports: [{ decidedAt }] } = (await mine(bob)) as unknown as { reports: [Own] };
    await seen(bob, new Date(Date.parse(String(decidedAt)) - 1).toISOString());
    expect(await mine(bob)).toMatchObject({ count: 1 });
    await seen(bob, decidedAt);
    expect(await mine(bob)).toMatchObject({ reports: [{ outcome: 'HIDE', isNew: false }], count: 0 });
    const { cases } = await hub.ask<{ cases: { edges: { node: { id: string } }[] } }>(mia, '{ cases(status: DECIDED, first: 1) { edges { node { id } } } }');
    const caseId = cases.edges[0]?.node.id;
    await hub.ask(mia, 'mutation ($input: ReopenCaseInput!) { reopenCase(input: $input) { case { id } } }', { input: { caseId, reason: 'Once more.' } });
    expect(await mine(bob)).toMatchObject({ reports: [{ outcome: null, isNew: false, subject: { text: 'Buy my car' } }], count: 0 });
    await decide(caseId, 'DISMISS');
    expect(await mine(bob)).toMatchObject({ reports: [{ outcome: 'DISMISS', isNew: true }], count: 1 });
  });

  it('reach moderators and come back to reporters while they look', async () => {
    const live = async (who: string) => {
      const stream = hub.subscribe<{ moderationNewsChanged: object }>(who, 'subscription { moderationNewsChanged { openCaseCount newOutcomeCount } }');
      const hears = (counts: object) => heard(stream, { moderationNewsChanged: counts });
      return { hears, first: (await stream.next()).moderationNewsChanged };
    };
    const [reporter, moderator, stranger] = [await live(cy), await live(mia), await live(ada)];
    expect([reporter.first, moderator.first, stranger.first]).toEqual([
      { openCaseCount: null, newOutcomeCount: null }, { openCaseCount: 0, newOutcomeCount: null }, { openCaseCount: null, newOutcomeCount: null }]);
    await report(cy, await post('Buy it now'));
    await moderator.hears({ openCaseCount: 1, newOutcomeCount: null });
    await reporter.hears({ openCaseCount: null, newOutcomeCount: 0 });
    await decide(await openCase(), 'REMOVE');
    await reporter.hears({ openCaseCount: null, newOutcomeCount: 1 });
    await moderator.hears({ openCaseCount: 0, newOutcomeCount: null });
  });
});
