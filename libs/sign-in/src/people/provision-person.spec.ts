import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { sql } from '#platform';
import { ConnectionsRepository } from '../connections/connections.repository.js';
import { cookieNames } from '../sessions/cookies.js';
import { StartSessionCommand } from '../sessions/start-session.command.js';
import { connectionTo, SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';

describe('the person a provider vouches for', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
  });
  afterAll(() => hub.stop());
  beforeEach(async () => {
    await hub.test.database.execute(sql`DELETE FROM person`);
    await hub.test.database.execute(sql`DELETE FROM department`);
    await hub.change({ attributeMap: {}, groupMap: {}, trustMail: false, adoptsKnown: false, createPeople: true });
  });

  const people = (): Promise<object[]> => hub.test.database.query(sql`
    SELECT p.handle, p.kind, p.title, d.name AS department, m.handle AS manager FROM person p
    LEFT JOIN department d ON d.id = p.department_id LEFT JOIN person m ON m.id = p.manager_id ORDER BY p.handle`);
  const roles = async (): Promise<string[]> =>
    (await hub.test.database.query<{ role: string }>(sql`SELECT role FROM role_grant r JOIN person p ON p.id = r.person_id ORDER BY role`)).map(({ role }) => role);

  it('is added with title, department and manager, and kept up to date', async () => {
    await hub.signIn({ nameId: 'g', attributes: { displayName: ['Grace'], mail: ['grace@example.com'] } });
    await hub.signIn({ attributes: { givenName: ['Ada'], sn: ['Example'], mail: ['Ada@Example.com'], title: ['Engineer'], department: ['Engines'], manager: ['grace@example.com'] } });
    expect(await people()).toEqual([
      { handle: 'ada', kind: 'EMPLOYEE', title: 'Engineer', department: 'Engines', manager: 'grace' },
      { handle: 'grace', kind: 'EMPLOYEE', title: null, department: null, manager: null },
    ]);
    await hub.signIn({ attributes: { displayName: ['Ada E.'], mail: ['ada@new.example'], title: ['Chief Engineer'], department: [''] } });
    expect(await people()).toContainEqual({ handle: 'ada', kind: 'EMPLOYEE', title: 'Chief Engineer', department: null, manager: 'grace' });
    const [row] = await hub.test.database.query(sql`SELECT display_name, mail FROM person WHERE handle = 'ada'`);
    expect(row).toEqual({ displayName: 'Ada E.', mail: 'ada@new.example' });
  });

  it('is read under the names that Entra ID uses', async () => {
    const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';
    await hub.signIn({ attributes: { 'http://schemas.microsoft.com/identity/claims/displayname': ['Ada Example'], [`${claims}/emailaddress`]: ['ada@example.com'] } });
    expect(await people()).toEqual([expect.objectContaining({ handle: 'ada' })]);
  });

  it('is read under the names that the connection maps, and known by a mapped subject', async () => {
    await hub.change({ attributeMap: { name: ['full'], subject: ['employeeNumber'] } });
    for (const nameId of ['t1', 't2']) {
      const format = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient';
      await hub.signIn({ nameId, nameIdFormat: format, attributes: { full: ['Ada Example'], employeeNumber: ['0815'] } });
    }
    expect(await people()).toEqual([expect.objectContaining({ handle: 'ada_example' })]);
  });

  it('is a guest in a guests’ group, and has the roles its groups give, as long as they do', async () => {
    await hub.change({ groupMap: { guests: ['extern'], MODERATOR: ['mods', 'more-mods'] } });
    const sign = (groups: string[]): Promise<object> => hub.signIn({ attributes: { displayName: ['Gil'], mail: ['gil@example.com'], groups } });
    await sign(['extern', 'mods']);
    expect(await people()).toEqual([expect.objectContaining({ handle: 'gil', kind: 'GUEST' })]);
    expect(await roles()).toEqual([Role.GUEST, Role.MODERATOR]);
    expect(await hub.test.database.query(sql`SELECT 1 FROM audience_grant g JOIN person p ON p.id = g.principal_id WHERE g.ended_at IS NULL`)).toEqual([]);
    await sign(['extern']);
    expect(await roles()).toEqual([Role.GUEST]);
  });

  it('leaves roles alone that the connection doesn’t map', async () => {
    await hub.signIn();
    await hub.test.database.execute(sql`INSERT INTO role_grant SELECT id, 'ADMINISTRATOR' FROM person`);
    await hub.signIn({ attributes: { displayName: ['Ada'], groups: ['mods'] } });
    expect(await roles()).toEqual([Role.ADMINISTRATOR, Role.EMPLOYEE]);
  });

  it('cannot sign in after leaving', async () => {
    await hub.signIn();
    await hub.test.database.execute(sql`UPDATE person SET left_at = now()`);
    const { answer } = await hub.signIn();
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('somebody who has left');
  });

  it('isn’t added where the connection adds nobody', async () => {
    await hub.change({ createPeople: false });
    expect((await hub.signIn()).answer.status).toBe(401);
    expect(await people()).toEqual([]);
  });

  it('takes over the imported author of their address, where the connection trusts addresses', async () => {
    const imported = () => hub.test.database.query(sql`SELECT handle, display_name, mail, unclaimed_mail, left_at FROM person ORDER BY id`);
    await hub.test.database.execute(sql`
      INSERT INTO person (handle, kind, display_name, unclaimed_mail, left_at) VALUES ('ada_blogs', 'EMPLOYEE', 'Ada the blogger', 'ada@example.com', now())`);
    expect((await hub.signIn({ nameId: 'somebody' })).answer.status).toBe(303);
    expect(await imported()).toMatchObject([{ handle: 'ada_blogs', mail: null, leftAt: expect.any(Date) }, { handle: 'ada' }]);

    await hub.test.database.execute(sql`DELETE FROM person WHERE handle = 'ada'`);
    await hub.change({ trustMail: true });
    expect((await hub.signIn()).answer.status).toBe(303);
    expect(await imported()).toEqual([{ handle: 'ada_blogs', displayName: 'Ada Example', mail: 'ada@example.com', unclaimedMail: null, leftAt: null }]);
    expect(await roles()).toEqual([Role.EMPLOYEE]);
    expect(await hub.test.database.query(sql`SELECT 1 FROM audience_grant g JOIN person p ON p.id = g.principal_id WHERE g.ended_at IS NULL`)).toHaveLength(1);
    expect((await hub.signIn()).answer.status).toBe(303);
  });

  it('is found by mail only where the connection trusts addresses', async () => {
    await hub.test.database.execute(sql`INSERT INTO person (handle, kind, display_name, mail) VALUES ('lovelace', 'EMPLOYEE', 'Ada', 'ada@example.com')`);
    expect((await hub.signIn()).answer.status).toBe(401);
    await hub.change({ trustMail: true });
    expect((await hub.signIn()).answer.status).toBe(303);
    expect(await people()).toEqual([expect.objectContaining({ handle: 'lovelace' })]);
  });

  it('who is known by another provider is found by mail in a session of theirs, after a question, or where two let the connection do so', async () => {
    const other = await new ConnectionsRepository().save(hub.test.database, await connectionTo(hub.provider, hub.url, 'other'));
    const [ada] = await hub.test.database.query<{ id: string }>(sql`INSERT INTO person (handle, kind, display_name, mail) VALUES ('lovelace', 'EMPLOYEE', 'Ada', 'ada@example.com') RETURNING id`);
    const personId = ada?.id as string;
    await hub.test.database.execute(sql`INSERT INTO identity (connection_id, subject, person_id) VALUES (${other.id}, 'ada', ${personId})`);
    const links = async () => (await hub.test.database.query(sql`SELECT 1 FROM audit_entry WHERE action = 'identity.linked' AND subject_id = ${personId}`)).length;
    await hub.change({ trustMail: true });
    const { answer } = await hub.signIn();
    expect([answer.status, answer.text]).toEqual([401, expect.stringContaining('by another provider already')]);
    expect([await hub.sessions(), await links()]).toEqual([0, 0]);

    // Somebody else who is signed in, and then they themselves.
    const sessionOf = async (id: string) => (await hub.test.database.transaction((tx) => hub.app.get(StartSessionCommand, { strict: false }).run(tx, {
      personId: id, connectionId: null, nameId: null, nameIdFormat: null, sessionIndex: null, userAgent: null, endsAt: null }))).token;
    const [bea] = await hub.test.database.query<{ id: string }>(sql`INSERT INTO person (handle, kind, display_name) VALUES ('bea', 'EMPLOYEE', 'Bea') RETURNING id`);
    for (const [id, status] of [[bea?.id as string, 401], [personId, 303]] as const) {
      const browser = new TestBrowser();
      browser.cookies.set(cookieNames(hub.test.config.http).session, await sessionOf(id));
      const requestId = await hub.begin(browser);
      const { location = '' } = await hub.deliver(browser, hub.response(requestId), requestId);
      const question = await browser.get(location);
      expect([question.status, question.text]).toEqual([200, expect.stringContaining('Let Acme sign you in, too?')]);
      expect(await links()).toBe(0);
      const said = await browser.post(`${hub.url}/auth/saml/acme/finish`, { key: new URL(location).searchParams.get('key') ?? '' }, { Origin: hub.url });
      expect(said.status).toBe(status);
    }
    expect(await links()).toBe(1);
    expect((await hub.signIn()).answer.status).toBe(303);

    await hub.test.database.execute(sql`DELETE FROM identity WHERE connection_id <> ${other.id}`);
    await hub.change({ adoptsKnown: true });
    expect((await hub.signIn()).answer.status).toBe(303);
    expect(await links()).toBe(2);
    await hub.test.database.execute(sql`DELETE FROM saml_connection WHERE id = ${other.id}`);
  });

  it('isn’t taken for who holds an office by their address alone', async () => {
    await hub.test.database.execute(sql`INSERT INTO person (handle, kind, display_name, mail) VALUES ('root', 'EMPLOYEE', 'Root', 'ada@example.com')`);
    await hub.test.database.execute(sql`INSERT INTO role_grant SELECT id, 'ADMINISTRATOR' FROM person`);
    await hub.change({ trustMail: true });
    expect((await hub.signIn()).answer.status).toBe(401);
  });

  it('isn’t replaced by who got their address later', async () => {
    await hub.change({ trustMail: true });
    await hub.signIn({ nameId: 'old-ada' });
    expect((await hub.signIn({ nameId: 'new-ada' })).answer.status).toBe(401);
    expect((await hub.signIn({ nameId: 'eve', attributes: { displayName: ['Eve'], mail: ['eve@example.com'] } })).answer.status).toBe(303);
    expect((await hub.signIn({ nameId: 'eve', attributes: { displayName: ['Eve'], mail: ['ada@example.com'] } })).answer.status).toBe(303);
    const rows = await hub.test.database.query(sql`SELECT handle, mail FROM person ORDER BY handle`);
    expect(rows).toEqual([{ handle: 'ada', mail: 'ada@example.com' }, { handle: 'eve', mail: 'eve@example.com' }]);
  });

  it('gets a handle of its own when two namesakes come at once', async () => {
    const answers = await Promise.all(['x', 'y', 'z'].map((nameId) => hub.signIn({ nameId, attributes: { displayName: ['Ada'] } })));
    expect(answers.map(({ answer }) => answer.status)).toEqual([303, 303, 303]);
    expect(await people()).toHaveLength(3);
  });
});
