import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';

const ENTRY = 'at action subjectId chainNumber hash actor { handle } app { name } person { handle } channel { slug } department { name } details { name value person { handle } }';
const LIST = `query ($filter: AuditFilter, $first: Int, $after: String) { auditEntries(filter: $filter, first: $first, after: $after) {
  edges { node { ${ENTRY} } } pageInfo { hasNextPage endCursor } } }`;
const CHECK = '{ auditCheck { at entries head faults } }';

interface Entry { action: string; actor: { handle: string } | null; person: { handle: string } | null; details: { name: string; value: string; person: { handle: string } | null }[] }
interface Check { at: string; entries: number; head: string | null; faults: string[] }

describe('the audit log', () => {
  let hub: TestHub;
  let root: string;
  let ada: { id: string; token: string };

  beforeAll(async () => {
    hub = await startTestHub();
    root = await hub.token(await hub.person('root', { roles: [Role.ADMINISTRATOR] }), ['read', 'write', 'moderate', 'admin']);
    const person = await hub.person('ada');
    ada = { id: encodeId('person', person.id), token: await hub.token(person) };
    for (const role of ['MODERATOR', 'ADMINISTRATOR']) {
      await hub.ask(root, 'mutation ($input: RoleInput!) { grantRole(input: $input) { person { id } } }', { input: { personId: ada.id, role } });
    }
    await hub.ask(root, 'mutation ($input: RoleInput!) { revokeRole(input: $input) { person { id } } }', { input: { personId: ada.id, role: 'ADMINISTRATOR' } });
    await hub.ask(ada.token, 'mutation { createChannel(input: {name: "Quiet", kind: TOPIC, private: true}) { channel { id } } }');
  });
  afterAll(() => hub.close());

  const list = async (filter: object, page: object = {}) => (await hub.ask<{ auditEntries: { edges: { node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(root, LIST, { filter, ...page })).auditEntries;
  const actions = async (filter: object) => (await list(filter, { first: 100 })).edges.map(({ node }) => node.action);
  const check = async () => (await hub.ask<{ auditCheck: Check | null }>(root, CHECK)).auditCheck;
  const checked = async () => {
    const { checkAuditRecord } = await hub.ask<{ checkAuditRecord: { requestedAt: string } }>(root, 'mutation { checkAuditRecord { requestedAt } }');
    let last: Check | null = null;
    await until(async () => {
      last = await check();
      return last !== null && last.at >= checkAuditRecord.requestedAt;
    }, 'a check of the record');
    return last as unknown as Check;
  };
  const exported = async (credential: string | undefined, query: string, more: Record<string, string> = {}) => {
    const answer = await fetch(`${hub.config.http.publicUrl}/exports/audit${query}`, { headers: { ...(credential ? { authorization: `Bearer ${credential}` } : {}), ...more } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it('is for administrators with the scope alone', async () => {
    const moderator = await hub.token(await hub.person('mo', { roles: [Role.MODERATOR] }), ['read', 'write', 'moderate', 'admin']);
    const lesser = await hub.token({ handle: 'root', id: '' }, ['read', 'write', 'moderate']);
    for (const who of [ada.token, moderator, lesser]) {
      for (const query of [LIST, CHECK, 'mutation { checkAuditRecord { requestedAt } }']) expect((await hub.graphql(who, query)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
      expect((await exported(who, '.csv')).status).toBe(403);
    }
    expect((await exported(undefined, '.csv')).status).toBe(401);
  });

  it('says who did what to whom, by what is asked for, page by page', async () => {
    const { edges } = await list({ actions: ['role.'], subject: ada.id }, { first: 1 });
    expect(edges[0]?.node).toMatchObject({ action: 'role.revoked', actor: { handle: 'root' }, person: { handle: 'ada' }, details: [{ name: 'role', value: 'ADMINISTRATOR', person: null }] });
    const first = await list({ subject: ada.id, actions: ['role.'] }, { first: 2 });
    const rest = await list({ subject: ada.id, actions: ['role.'] }, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.action)).toEqual(['role.revoked', 'role.granted', 'role.granted']);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(await actions({ actorId: ada.id })).toEqual(['channel.created']);
    expect(await actions({ until: new Date(0).toISOString() })).toEqual([]);
    expect(await actions({ since: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
    expect((await list({ actions: ['channel.created'] })).edges[0]?.node).toMatchObject({ channel: null, actor: { handle: 'ada' } });
    for (const [filter, field] of [[{ subject: 'ada' }, 'subject'], [{ actions: ['%'] }, 'actions'], [{ actorId: 'x' }, 'actorId']] as const) {
      expect((await hub.graphql(root, LIST, { filter })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
  });

  it.each([{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }, { 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Dest': 'image' }])(
    'is not exported by a link from elsewhere, nor by a picture in somebody’s words: %j', async (headers) => {
      expect((await exported(root, '.csv', headers as Record<string, string>)).status).toBe(403);
      expect(await actions({ actions: ['audit.exported'] })).toEqual([]);
    });

  it('is exported as filtered, which is recorded', async () => {
    const csv = await exported(root, '.csv?actions=role.');
    expect([csv.status, csv.headers.get('content-type'), csv.headers.get('content-disposition')]).toEqual([200, 'text/csv; charset=utf-8', expect.stringMatching(/^attachment; filename="?audit-.*\.csv"?$/)]);
    const lines = csv.text.trim().split('\r\n');
    expect(lines[0]).toBe('at,action,actor,actor_id,app_id,subject_id,details,chain_number,hash');
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(expect.arrayContaining(['role.revoked', 'role.granted']));
    expect(lines).toHaveLength(6);
    const jsonl = await exported(root, '.jsonl?actions=role.revoked');
    expect(jsonl.text.trim().split('\n').map((line) => JSON.parse(line) as object)).toEqual([expect.objectContaining({ action: 'role.revoked', details: { role: 'ADMINISTRATOR' } })]);
    expect((await exported(root, '.csv?actions=%25')).status).toBe(400);
    expect((await exported(root, '.xml')).status).toBe(404);
    expect((await list({ actions: ['audit.exported'] })).edges).toHaveLength(2);
  });

  it('is checked by a worker, which remembers the end and so notices a cut', async () => {
    expect(await check()).toBeNull();
    const whole = await checked();
    expect(whole).toMatchObject({ faults: [], head: expect.stringMatching(/^\d+:[0-9a-f]{64}$/) });
    await hub.database.execute(sql`ALTER TABLE audit_entry DISABLE TRIGGER USER`);
    await hub.database.execute(sql`DELETE FROM audit_entry WHERE chain_number > 3`);
    await hub.database.execute(sql`ALTER TABLE audit_entry ENABLE TRIGGER USER`);
    expect((await checked()).faults).toEqual([expect.stringMatching(/cut off or written anew/)]);
    await expect(hub.database.execute(sql`DELETE FROM audit_check`)).rejects.toThrow('never changed');
  });
});
