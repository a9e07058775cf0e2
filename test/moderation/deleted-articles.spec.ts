import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { startTestHub, type TestHub } from '../support/hub.js';

interface File {
  readonly id: string;
  readonly status: string;
  readonly subject: object | null;
  readonly snapshots: readonly object[];
}

describe('an article that moderators hid and its author deletes', () => {
  let hub: TestHub;
  let [ada, bob, mia] = ['', '', ''];

  beforeAll(async () => {
    hub = await startTestHub();
    [ada, bob] = await Promise.all(['ada', 'bob'].map(async (handle) => hub.token(await hub.person(handle)))) as [string, string];
    mia = await hub.token(await hub.person('mia', { roles: [Role.EMPLOYEE, Role.MODERATOR] }), ['read', 'write', 'moderate']);
  });
  afterAll(() => hub.close());

  const file = async () => (await hub.ask<{ cases: { edges: { node: File }[] } }>(mia, '{ cases(first: 10) { edges { node { id status subject { __typename } snapshots { title text } } } } }')).cases.edges[0]?.node as File;
  const act = (who: string, name: string, input: object, payload: string) =>
    hub.ask<Record<string, { article: { id: string } }>>(who, `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${payload} } }`, { input });

  it('is gone for all, and stays in its case as it was reported', async () => {
    const articleId = (await act(ada, 'createArticle', { title: 'Gravel', markdown: 'Some *words*.' }, 'article { id }'))['createArticle']?.article.id;
    await act(ada, 'publishArticle', { articleId }, 'article { id }');
    await act(bob, 'reportContent', { subjectId: articleId, reason: 'MISLEADING' }, 'alreadyReported');
    const { id: caseId } = await file();
    await act(mia, 'decideCase', { caseId, decision: 'HIDE', reason: 'It misleads.' }, 'case { id }');
    await act(ada, 'deleteArticle', { articleId }, 'deletedId');
    const snapshots = [{ title: 'Gravel', text: 'Some _words_.\n' }];
    expect(await file()).toMatchObject({ status: 'DECIDED', subject: null, snapshots });
    await act(mia, 'reopenCase', { caseId, reason: 'Once more' }, 'case { id }');
    for (const who of [ada, bob, mia]) expect(await hub.ask(who, 'query ($id: ID!) { node(id: $id) { id } }', { id: articleId })).toEqual({ node: null });
    expect(await file()).toMatchObject({ status: 'OPEN', snapshots });
  });
});
