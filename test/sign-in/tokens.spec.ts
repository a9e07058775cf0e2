import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import type { PersonEntity } from '#people';
import { sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

const CREATE = 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret token { id name scopes lastUsedAt expiresAt } } }';
const REVOKE = 'mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { revokedId } }';
const CREATE_APP = 'mutation ($input: CreateAppInput!) { createApp(input: $input) { app { id name createdBy tokens { id } } } }';
const CREATE_APP_TOKEN = 'mutation ($input: CreateAppTokenInput!) { createAppToken(input: $input) { secret token { id scopes } } }';
const VIEWER = '{ viewer { person { handle } app { name } tokens { id name } } }';

interface Made {
  secret: string;
  token: { id: string; scopes: string[]; expiresAt: string | null };
}

describe('tokens', () => {
  let hub: TestHub;
  let ada: PersonEntity;
  let session: string;
  let administrator: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.person('ada');
    session = await hub.session(ada);
    administrator = await hub.session(await hub.person('tom', { roles: [Role.ADMINISTRATOR] }));
  });
  afterAll(() => hub.close());

  const create = async (input: object, credential = session): Promise<Made> => (await hub.ask<{ createToken: Made }>(credential, CREATE, { input })).createToken;
  const refusal = async (credential: string, query: string, input: object): Promise<unknown> => (await hub.graphql(credential, query, { input })).errors?.[0]?.extensions;

  it('are made by their owner in a browser, work, and end at once', async () => {
    const { secret, token } = await create({ name: 'Nightly report', scopes: ['read'], expiresInDays: 30 });
    expect(Math.round((Date.parse(token.expiresAt as string) - Date.now()) / 86_400_000)).toBe(30);
    const { viewer } = await hub.ask<{ viewer: { person: object; tokens: object[] } }>(secret, VIEWER);
    expect(viewer).toMatchObject({ person: { handle: 'ada' }, tokens: [{ id: token.id, name: 'Nightly report' }] });
    await hub.ask(session, REVOKE, { input: { tokenId: token.id } });
    expect((await hub.graphql(secret, VIEWER)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(await refusal(session, REVOKE, { tokenId: token.id })).toMatchObject({ code: 'NOT_FOUND', field: 'tokenId' });
  });

  it('are offered for what their owner’s roles allow, and act as moderators or administrators only where they are for that', async () => {
    const olga = await hub.person('olga', { roles: [Role.MODERATOR] });
    const DUTIES = '{ viewer { scopesToGive } viewerCanModerate viewerCanAdminister }';
    expect(await hub.ask(session, DUTIES)).toEqual({ viewer: { scopesToGive: ['read', 'write'] }, viewerCanModerate: false, viewerCanAdminister: false });
    expect(await hub.ask(administrator, DUTIES)).toEqual({ viewer: { scopesToGive: ['read', 'write', 'admin'] }, viewerCanModerate: false, viewerCanAdminister: true });
    expect(await hub.ask(await hub.session(olga), DUTIES)).toEqual({ viewer: { scopesToGive: ['read', 'write', 'moderate'] }, viewerCanModerate: true, viewerCanAdminister: false });
    expect(await hub.ask(await hub.token(olga), '{ viewerCanModerate }')).toEqual({ viewerCanModerate: false });
    const robot = await hub.app('Robot without duties', ['read']);
    expect(await hub.ask(robot.token, '{ viewer { scopesToGive } viewerCanModerate }')).toEqual({ viewer: { scopesToGive: [] }, viewerCanModerate: false });
    await hub.database.execute(sql`DELETE FROM access_token WHERE app_id = ${robot.id}`);
    await hub.database.execute(sql`DELETE FROM app WHERE id = ${robot.id}`);
  });

  it('make no others, which would outlive them', async () => {
    const { secret } = await create({ name: 'x', scopes: ['read', 'write', 'admin'], expiresInDays: 1 });
    expect(await refusal(secret, CREATE, { name: 'x', scopes: ['read'] })).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('make none for apps either, end no session and touch no connection', async () => {
    const { secret } = await create({ name: 'x', scopes: ['read', 'write', 'admin'] }, administrator);
    const { createApp: { app } } = await hub.ask<{ createApp: { app: { id: string } } }>(administrator, CREATE_APP, { input: { name: 'Robot' } });
    const operations: [string, object][] = [
      [CREATE_APP_TOKEN, { appId: app.id, name: 'x', scopes: ['read'] }],
      ['mutation ($input: EndSessionInput!) { endSession(input: $input) { endedIds } }', { all: true }],
      ['mutation ($input: AddSamlConnectionInput!) { addSamlConnection(input: $input) { connection { id } } }', { slug: 'own', metadata: 'x' }],
    ];
    for (const [query, input] of operations) expect(await refusal(secret, query, input)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await hub.ask<{ viewer: object }>(administrator, VIEWER)).viewer).toMatchObject({ person: { handle: 'tom' } });
    await hub.database.execute(sql`DELETE FROM access_token WHERE name = 'x'`);
    await hub.database.execute(sql`DELETE FROM app WHERE name = 'Robot'`);
  });

  it.each([{ scopes: [] }, { scopes: ['everything'] }, { name: ' ' }, { expiresInDays: 0 }, { expiresInDays: 5_000 }])('are refused out of form: %j', async (more) => {
    expect(await refusal(session, CREATE, { name: 'x', scopes: ['read'], ...more })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('are nobody else’s to see or end, an administrator’s neither', async () => {
    const { token } = await create({ name: 'Own', scopes: ['read'] });
    const other = await hub.session(await hub.person('bea'));
    expect((await hub.ask<{ viewer: { tokens: object[] } }>(other, VIEWER)).viewer.tokens).toEqual([]);
    for (const credential of [other, administrator]) expect(await refusal(credential, REVOKE, { tokenId: token.id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('of apps are administrators’', async () => {
    const { createApp: { app } } = await hub.ask<{ createApp: { app: { id: string; createdBy: string } } }>(administrator, CREATE_APP, { input: { name: 'Build server' } });
    expect(app.createdBy).toBe('tom');
    expect(await refusal(administrator, CREATE_APP, { name: 'Build server' })).toMatchObject({ code: 'CONFLICT', field: 'name' });
    expect(await refusal(administrator, CREATE_APP_TOKEN, { appId: app.id, name: 'x', scopes: ['admin'] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'scopes' });
    const { createAppToken: { secret, token } } = await hub.ask<{ createAppToken: Made }>(administrator, CREATE_APP_TOKEN, { input: { appId: app.id, name: 'CI', scopes: ['write', 'read'] } });
    expect((await hub.ask<{ viewer: object }>(secret, VIEWER)).viewer).toEqual({ person: null, app: { name: 'Build server' }, tokens: [] });
    const { registeredApps } = await hub.ask<{ registeredApps: object[] }>(administrator, '{ registeredApps { name tokens { id name } } }');
    expect(registeredApps).toEqual([{ name: 'Build server', tokens: [{ id: token.id, name: 'CI' }] }]);
    expect(await refusal(session, REVOKE, { tokenId: token.id })).toMatchObject({ code: 'NOT_FOUND' });
    await hub.ask(administrator, REVOKE, { input: { tokenId: token.id } });
    expect((await hub.graphql(secret, VIEWER)).errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('are audited by who made and ended them', async () => {
    const rows = await hub.database.query<{ action: string }>(sql`
      SELECT DISTINCT action FROM audit_entry WHERE actor_id IS NOT NULL AND (action LIKE 'token.%' OR action LIKE 'app.%') ORDER BY action`);
    expect(rows.map(({ action }) => action)).toEqual(['app.created', 'token.created', 'token.revoked']);
  });
});
