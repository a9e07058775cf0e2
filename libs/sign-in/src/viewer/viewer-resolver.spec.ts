import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { COMPANY_AUDIENCE, GrantsRepository, Role, RolesRepository } from '#access';
import { Audit } from '#audit';
import { AddPersonCommand, DirectoryRepository, MarkFormerCommand, type PersonEntity } from '#people';
import { createLog, Outbox, sql, statements } from '#platform';
import { createTestDatabase, type TestDatabase, until } from '#test-support';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { StartSessionCommand } from '../sessions/start-session.command.js';
import { AppsRepository } from '../tokens/apps.repository.js';
import { CreateAppCommand } from '../tokens/create-app.command.js';
import { CreateTokenCommand } from '../tokens/create-token.command.js';
import { RevokeTokenCommand } from '../tokens/revoke-token.command.js';
import { newToken } from '../tokens/token-text.js';
import { TokensRepository } from '../tokens/tokens.repository.js';
import { FailedTokens } from './failed-tokens.js';
import { ViewerRepository } from './viewer.repository.js';
import { ViewerResolver } from './viewer-resolver.js';

const directory = new DirectoryRepository();
const grants = new GrantsRepository();
const roles = new RolesRepository();

describe('ViewerResolver', () => {
  let hub: TestDatabase;
  let resolver: ViewerResolver;
  let tokens: CreateTokenCommand;
  let ada: PersonEntity;

  beforeAll(async () => {
    hub = await createTestDatabase();
    const log = createLog('silent', 'spec');
    resolver = new ViewerResolver(hub.config, log, hub.database, new ViewerRepository(), new FailedTokens(log));
    tokens = new CreateTokenCommand(hub.database, directory, new AppsRepository(), new TokensRepository(), grants, new Audit());
  });
  afterAll(() => hub.drop());

  beforeEach(async () => {
    await hub.database.execute(sql`DELETE FROM person`);
    ada = await hub.database.transaction((tx) => new AddPersonCommand(directory, grants, roles, new Outbox(), new Audit())
      .run(tx, { kind: 'EMPLOYEE', displayName: 'Ada Example', mail: 'ada@example.com', handle: 'ada' }));
  });

  async function session(endsAt: Date | null = null): Promise<string> {
    const { token } = await new StartSessionCommand(new SessionsRepository(), new Audit()).run(hub.database, {
      personId: ada.id, connectionId: null, nameId: null, nameIdFormat: null, sessionIndex: null, userAgent: 'spec', endsAt,
    });
    return token;
  }

  it('finds the person of a session in one statement', async () => {
    const token = await session();
    const seen: unknown[] = [];
    const count = (text: unknown): void => void seen.push(text);
    statements.subscribe(count);
    const viewer = await resolver.fromRequest({ headers: { cookie: `other=1; tidings=${token}` } });
    statements.unsubscribe(count);
    expect(seen).toHaveLength(1);
    expect(viewer).toMatchObject({ kind: 'person', personId: ada.id, appId: undefined, audienceIds: [COMPANY_AUDIENCE] });
    expect([...(viewer?.roles ?? [])]).toEqual([Role.EMPLOYEE]);
    expect([...(viewer?.scopes ?? [])]).toEqual(['read', 'write', 'moderate', 'admin']);
  });

  it('asks nothing of the database for nobody, and for what cannot be a secret', async () => {
    const seen: unknown[] = [];
    const count = (text: unknown): void => void seen.push(text);
    statements.subscribe(count);
    expect(await resolver.fromHeaders({})).toBeUndefined();
    expect(await resolver.fromHeaders({ cookie: `tidings=x'; DROP TABLE person` })).toBeUndefined();
    await expect(resolver.fromHeaders({ authorization: `Bearer ${newToken().slice(0, -1)}` })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(resolver.fromHeaders({ authorization: 'Basic YTpi' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    statements.unsubscribe(count);
    expect(seen).toEqual([]);
  });

  it('keeps no secret in the database', async () => {
    const token = await session();
    const { token: bearer } = await tokens.run({ handle: 'ada', scopes: ['read'] });
    const rows = await hub.database.query(sql`SELECT s::text AS row FROM session s UNION ALL SELECT t::text FROM access_token t`);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(bearer);
  });

  it('ends sessions after 30 days, after 7 idle days, and when the provider says', async () => {
    const expired = await session();
    await hub.database.execute(sql`UPDATE session SET created_at = now() - interval '30 days', expires_at = now()`);
    const idle = await session();
    await hub.database.execute(sql`UPDATE session SET last_seen_at = now() - interval '7 days' WHERE expires_at > now()`);
    const short = await session(new Date(Date.now() - 1));
    for (const token of [expired, idle, short]) expect(await resolver.fromHeaders({ cookie: `tidings=${token}` })).toBeUndefined();
    const [row] = await hub.database.query<{ days: number }>(sql`
      SELECT round(extract(epoch FROM expires_at - created_at) / 86400)::int AS days FROM session WHERE last_seen_at < now() - interval '6 days'`);
    expect(row?.days).toBe(30);
  });

  it('writes the time of last use at most every five minutes', async () => {
    const token = await session();
    const read = async (): Promise<Date | undefined> => (await hub.database.first<{ at: Date }>(sql`SELECT last_seen_at AS at FROM session`))?.at;
    const first = await read();
    await resolver.fromHeaders({ cookie: `tidings=${token}` });
    expect(await read()).toEqual(first);
    await hub.database.execute(sql`UPDATE session SET last_seen_at = now() - interval '6 minutes'`);
    await resolver.fromHeaders({ cookie: `tidings=${token}` });
    await until(async () => Date.now() - Number(await read()) < 60_000, 'the time of last use was not written');
  });

  it('knows former people no more', async () => {
    const token = await session();
    const { token: bearer } = await tokens.run({ handle: 'ada', scopes: ['read'] });
    await hub.database.transaction((tx) => new MarkFormerCommand(directory, grants, roles, new Audit(), new Outbox()).run(tx, ada.id));
    expect(await resolver.fromHeaders({ cookie: `tidings=${token}` })).toBeUndefined();
    await expect(resolver.fromHeaders({ authorization: `Bearer ${bearer}` })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(tokens.run({ handle: 'ada', scopes: ['read'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('limits a token to its scopes: without read it reads no audience', async () => {
    const { token } = await tokens.run({ handle: '@ada', scopes: ['write'] });
    const viewer = await resolver.fromHeaders({ authorization: `Bearer ${token}` });
    expect([...(viewer?.scopes ?? [])]).toEqual(['write']);
    expect(viewer?.audienceIds).toEqual([]);
    await expect(tokens.run({ handle: 'ada', scopes: ['read', 'rule'] })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', field: 'scopes' });
  });

  it('gives an app the company to read while a token of it may read', async () => {
    const app = await new CreateAppCommand(hub.database, new AppsRepository(), new Audit()).run({ name: 'Canteen' });
    const { token, row } = await tokens.run({ appId: app.id, scopes: ['read'], name: 'menu' });
    const viewer = await resolver.fromHeaders({ authorization: `bearer ${token}` });
    expect(viewer).toMatchObject({ kind: 'app', appId: app.id, personId: undefined, audienceIds: [COMPANY_AUDIENCE] });
    await new RevokeTokenCommand(hub.database, new TokensRepository(), grants, new Audit(), new Outbox()).run(row.id);
    await expect(resolver.fromHeaders({ authorization: `Bearer ${token}` })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const { token: other } = await tokens.run({ appId: app.id, scopes: ['write'] });
    expect((await resolver.fromHeaders({ authorization: `Bearer ${other}` }))?.audienceIds).toEqual([]);
  });
});
