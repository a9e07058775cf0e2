import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditModule } from '#audit';
import { MarkFormerCommand, type PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';
import { StartSessionCommand } from '../sessions/start-session.command.js';
import { ForgetEndedJob } from '../sessions/forget-ended.job.js';
import { SignInModule } from '../sign-in.module.js';

interface SessionAnswer {
  viewer: { person: { handle: string }; roles: string[]; sessions: { id: string; current: boolean; userAgent: string }[] };
}

describe('the viewer over GraphQL', () => {
  let hub: LibHub;
  let ada: PersonEntity;
  let bob: PersonEntity;

  beforeAll(async () => {
    hub = await startLibHub([AuditModule, SignInModule]);
    ada = await hub.person('ada');
    bob = await hub.person('bob');
  });
  afterAll(() => hub.stop());

  const start = async (person: PersonEntity, userAgent: string): Promise<string> => (await hub.get(StartSessionCommand).run(hub.database, {
    personId: person.id, connectionId: null, nameId: null, nameIdFormat: null, sessionIndex: null, userAgent, endsAt: null,
  })).sessionId;
  const viewer = async (person: PersonEntity): Promise<SessionAnswer['viewer']> => {
    const answer = await hub.ask(person, '{ viewer { person { handle } app { name } roles scopes sessions { id current userAgent connection createdAt lastSeenAt expiresAt } } }');
    expect(answer.errors).toBeUndefined();
    return (answer.data as unknown as SessionAnswer).viewer;
  };
  const end = (person: PersonEntity, input: object) => hub.ask({ id: person.id, sessionId: person.id }, 'mutation ($input: EndSessionInput!) { endSession(input: $input) { endedIds } }', { input });

  it('says who asks and where they are signed in, newest first', async () => {
    await start(ada, 'Firefox');
    await start(ada, 'Safari');
    await start(bob, 'Chrome');
    const me = await viewer(ada);
    expect(me).toMatchObject({ person: { handle: 'ada' }, app: null, roles: ['EMPLOYEE'], scopes: ['read', 'write', 'moderate', 'admin'] });
    expect(me.sessions.map(({ userAgent }) => userAgent)).toEqual(['Safari', 'Firefox']);
  });

  it('ends a session of one’s own, and nobody else’s', async () => {
    const own = await start(ada, 'Opera');
    const other = await start(bob, 'Edge');
    expect((await end(ada, { sessionId: encodeId('session', own) })).data).toEqual({ endSession: { endedIds: [encodeId('session', own)] } });
    for (const sessionId of [encodeId('session', other), encodeId('session', own)]) {
      expect((await end(ada, { sessionId })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const input of [{}, { sessionId: encodeId('person', own) }, { sessionId: 'x' }, { sessionId: encodeId('session', own), all: true }, { all: false }]) {
      expect((await end(ada, input)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'sessionId' });
    }
  });

  it('signs out everywhere', async () => {
    await start(ada, 'Lynx');
    const { data } = await end(ada, { all: true });
    expect((data as unknown as { endSession: { endedIds: string[] } }).endSession.endedIds.length).toBeGreaterThan(0);
    expect((await viewer(ada)).sessions).toEqual([]);
    expect((await viewer(bob)).sessions.length).toBeGreaterThan(0);
    expect(await hub.relay()).toContain('sign-in.sessions-ended');
  });

  it('is nobody’s without signing in, while the instance is everybody’s', async () => {
    expect((await hub.ask(undefined, '{ viewer { roles } }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { data } = await hub.ask(undefined, '{ instance { name demo connections { slug label loginUrl } } }');
    expect(data).toEqual({ instance: { name: 'Our company', demo: false, connections: [] } });
  });

  it('leaves nothing to sign in with to who left', async () => {
    const eve = await hub.person('eve');
    await start(eve, 'Firefox');
    await hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, eve.id));
    await hub.relay();
    expect(await hub.database.query(sql`SELECT 1 FROM session WHERE person_id = ${eve.id}`)).toEqual([]);
  });

  it('forgets sessions that have ended', async () => {
    await start(ada, 'Firefox');
    await start(ada, 'Safari');
    await hub.database.execute(sql`UPDATE session SET expires_at = now() WHERE user_agent = 'Firefox'`);
    await hub.database.execute(sql`UPDATE session SET last_seen_at = now() - interval '8 days' WHERE user_agent = 'Safari'`);
    await hub.get(ForgetEndedJob).run();
    expect(await hub.database.query(sql`SELECT 1 FROM session WHERE user_agent IN ('Firefox', 'Safari')`)).toEqual([]);
  });
});
