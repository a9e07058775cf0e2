import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import type { PersonEntity } from '#people';
import { decodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { providerMetadata } from './provider-metadata.js';

interface Connection {
  id: string;
  slug: string;
  label: string;
  enabled: boolean;
  acsUrl: string;
  disableObstacle: string | null;
  sessionCount: number;
  signingCertificate: { fingerprint: string };
  nextSigningCertificate: { fingerprint: string } | null;
  [field: string]: unknown;
}

const FIELDS = `id slug label enabled demo issuer entryPoint logoutUrl entityId acsUrl metadata createPeople trustMail own disableObstacle sessionCount peopleCount
  certificates { fingerprint validTo } signingCertificate { fingerprint } nextSigningCertificate { fingerprint }
  attributeMap { word names usual } groupMap { guests moderators administrators }`;

describe('connections, as administrators see them', () => {
  let hub: TestHub;
  let tom: PersonEntity;
  let session: string;
  let metadata: string;

  beforeAll(async () => {
    hub = await startTestHub();
    tom = await hub.person('tom', { roles: [Role.ADMINISTRATOR] });
    metadata = await providerMetadata();
  });
  // What a test turns off may end the session that asked for it.
  beforeEach(async () => {
    session = await hub.session(tom);
  });
  afterAll(() => hub.close());

  const mutate = async (name: string, input: object): Promise<Connection> => {
    const type = { addSamlConnection: 'AddSamlConnectionInput', updateSamlConnection: 'UpdateSamlConnectionInput', disableSamlConnection: 'DisableSamlConnectionInput' }[name] ?? 'SamlConnectionInput';
    const data = await hub.ask<Record<string, { connection: Connection }>>(session, `mutation ($input: ${type}!) { ${name}(input: $input) { connection { ${FIELDS} } } }`, { input });
    return data[name]?.connection as Connection;
  };
  const add = (slug: string, more: object = {}): Promise<Connection> => mutate('addSamlConnection', { slug, metadata, ...more });
  const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: Error) => /"code": "(\w+)"/.exec(error.message)?.[1] ?? error.message);

  /** The administrator, known by a connection, as if signed in by it. */
  const signInBy = async (connection: Connection, person: PersonEntity): Promise<void> => {
    const connectionId = decodeId('connection', connection.id);
    await hub.database.execute(sql`INSERT INTO identity (connection_id, subject, person_id) VALUES (${connectionId}, ${person.handle}, ${person.id})`);
    await hub.database.execute(sql`UPDATE session SET connection_id = ${connectionId} WHERE person_id = ${person.id}`);
  };

  it('begin off the sign-in page, with our addresses and without our key', async () => {
    const connection = await add('first', { label: 'First' });
    expect(connection).toMatchObject({ enabled: false, label: 'First', issuer: 'https://idp.example.com/metadata', acsUrl: `${hub.config.http.publicUrl}/auth/saml/first/acs` });
    expect(connection['metadata']).toContain('first/acs');
    const { instance } = await hub.ask<{ instance: { connections: object[] } }>(session, '{ instance { connections { slug } } }');
    expect(instance.connections).toEqual([]);
    expect(JSON.stringify(connection)).not.toContain('PRIVATE KEY');
    expect(await mutate('enableSamlConnection', { connectionId: connection.id })).toMatchObject({ enabled: true });
  });

  it('say what is wrong with what they are given', async () => {
    expect(await codeOf(add('first'))).toBe('CONFLICT');
    expect(await codeOf(add('Big'))).toBe('BAD_USER_INPUT');
    expect(await codeOf(add('none', { metadata: undefined }))).toBe('BAD_USER_INPUT');
    expect(await codeOf(add('both', { metadataUrl: 'https://idp.example.com/' }))).toBe('BAD_USER_INPUT');
    expect(await codeOf(add('empty', { metadata: '<x/>' }))).toBe('BAD_USER_INPUT');
  });

  it.each(['http://idp.corp.com/metadata', 'https://127.0.0.1/metadata', 'https://169.254.169.254/latest', 'https://[::1]/', 'file:///etc/passwd', 'https://localhost/', 'https://user:pw@93.184.216.34/'])(
    'ask nobody for metadata at %s', async (metadataUrl) => {
      const { errors } = await hub.graphql(session, 'mutation ($input: AddSamlConnectionInput!) { addSamlConnection(input: $input) { connection { id } } }', { input: { slug: 'outside', metadataUrl } });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'metadataUrl' });
    });

  it('are changed in what is given, and only in that', async () => {
    const before = await add('changed');
    const after = await mutate('updateSamlConnection', {
      connectionId: before.id, label: 'Changed', attributeMap: [{ word: 'title', names: ['job'] }], groupMap: { administrators: ['hub-admins'], guests: [] }, trustMail: true,
    });
    expect(after).toMatchObject({ label: 'Changed', trustMail: true, createPeople: true, issuer: before['issuer'], groupMap: { guests: [], moderators: null, administrators: ['hub-admins'] } });
    expect((after['attributeMap'] as { word: string }[]).find(({ word }) => word === 'title')).toEqual({ word: 'title', names: ['job'], usual: false });
    const other = await mutate('updateSamlConnection', { connectionId: before.id, metadata: await providerMetadata('https://new.example.com') });
    expect(other).toMatchObject({ label: 'Changed', issuer: 'https://new.example.com', trustMail: true });
    expect(await codeOf(mutate('updateSamlConnection', { connectionId: before.id, label: ' ' }))).toBe('BAD_USER_INPUT');
  });

  it('change the key they sign with in two steps, with both certificates in our metadata meanwhile', async () => {
    const before = await add('keys');
    const input = { connectionId: before.id };
    expect(await codeOf(mutate('switchSigningCertificate', input))).toBe('CONFLICT');
    const prepared = await mutate('prepareSigningCertificate', input);
    expect(prepared.signingCertificate).toEqual(before.signingCertificate);
    expect(String(prepared['metadata']).match(/<ds:X509Certificate>/g)).toHaveLength(2);
    expect(await codeOf(mutate('prepareSigningCertificate', input))).toBe('CONFLICT');
    const switched = await mutate('switchSigningCertificate', input);
    expect(switched.signingCertificate).toEqual(prepared.nextSigningCertificate);
    expect(switched.nextSigningCertificate).toBeNull();
    await mutate('prepareSigningCertificate', input);
    expect((await mutate('dropSigningCertificate', input)).signingCertificate).toEqual(switched.signingCertificate);
  });

  it('always leave an administrator a way in', async () => {
    const [one, other] = [await add('one'), await add('other')];
    for (const { id } of [one, other]) await mutate('enableSamlConnection', { connectionId: id });
    await signInBy(one, tom);
    const disable = (connection: Connection, more: object = {}): Promise<Connection> => mutate('disableSamlConnection', { connectionId: connection.id, ...more });
    // Nobody has signed in by the other one yet.
    expect(await codeOf(disable(one, { endOwnSession: true }))).toBe('CONFLICT');
    await hub.database.execute(sql`INSERT INTO identity (connection_id, subject, person_id) VALUES (${decodeId('connection', other.id)}, 'tom', ${tom.id})`);
    // One's own session is asked for.
    expect(await codeOf(disable(one))).toBe('CONFLICT');
    const both = await Promise.all([codeOf(disable(one, { endOwnSession: true })), codeOf(disable(other, { endOwnSession: true }))]);
    expect(both.filter((code) => code === 'none')).toHaveLength(1);
  });

  it('wait for a second administrator where one would decide who is believed to be whom', async () => {
    const proposal = '{ connection { issuer adoptsKnown attributeMap { word names } proposal { changes issuer viewerCanConfirm by { handle } } } }';
    const answer = async (credential: string, name: string, connectionId: string) => hub.graphql<Record<string, { connection: Record<string, unknown> }>>(credential, `mutation ($input: SamlConnectionInput!) { ${name}(input: $input) ${proposal} }`, { input: { connectionId } });
    const second = await hub.session(await hub.person('uma', { roles: [Role.ADMINISTRATOR] }));
    const connection = await add('believed', { trustMail: true });
    const update = async (input: object) => (await hub.ask<Record<string, { connection: Record<string, unknown> }>>(session, `mutation ($input: UpdateSamlConnectionInput!) { updateSamlConnection(input: $input) ${proposal} }`, { input: { connectionId: connection.id, ...input } }))['updateSamlConnection']?.connection;
    expect(await update({ adoptsKnown: true })).toMatchObject({ adoptsKnown: false, proposal: { changes: ['adoptsKnown'], viewerCanConfirm: false, by: { handle: 'tom' } } });
    expect((await answer(session, 'confirmConnectionChange', connection.id)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await answer(second, 'confirmConnectionChange', connection.id)).data['confirmConnectionChange']?.connection).toMatchObject({ adoptsKnown: true, proposal: null });
    expect((await answer(second, 'confirmConnectionChange', connection.id)).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT' });
    // From here on people could be found by it, so that another provider behind it, or another attribute, is a second one’s to confirm as well.
    const metadata = await providerMetadata('https://evil.example.com');
    expect(await update({ metadata, label: 'Ours' })).toMatchObject({ issuer: connection['issuer'], proposal: { issuer: 'https://evil.example.com' } });
    expect(await update({ attributeMap: [{ word: 'subject', names: ['shoeSize'] }] })).toMatchObject({ proposal: { changes: ['attributeMap'] } });
    expect((await answer(session, 'withdrawConnectionChange', connection.id)).data['withdrawConnectionChange']?.connection).toMatchObject({ issuer: connection['issuer'], proposal: null });
  });

  it('are audited, each change by who made it', async () => {
    const rows = await hub.database.query<{ action: string; actorId: string | null }>(sql`SELECT DISTINCT action, actor_id FROM audit_entry WHERE action LIKE 'connection.%' ORDER BY action`);
    expect(rows.map(({ action }) => action)).toEqual(['connection.added', 'connection.change-confirmed', 'connection.change-proposed', 'connection.change-withdrawn', 'connection.changed', 'connection.disabled', 'connection.enabled', 'connection.key-changed', 'connection.key-dropped', 'connection.key-prepared']);
    expect(rows.filter(({ action }) => action !== 'connection.change-confirmed').map(({ actorId }) => actorId)).toEqual(Array.from({ length: rows.length - 1 }, () => tom.id));
  });
});
