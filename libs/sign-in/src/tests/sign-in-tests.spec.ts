import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';
import { failed, TestDesk } from '../testing/test-desk.js';

describe('a test of a connection', () => {
  let hub: SignInHub;
  let desk: TestDesk;

  beforeAll(async () => {
    hub = await SignInHub.start();
    desk = await TestDesk.open(hub);
  });
  afterAll(() => hub.stop());
  beforeEach(() => hub.change({ attributeMap: {}, groupMap: {}, createPeople: true, trustMail: false }));

  const everything = async (): Promise<unknown> => hub.test.database.query(sql`
    SELECT (SELECT count(*) FROM person) AS people, (SELECT count(*) FROM identity) AS identities, (SELECT count(*) FROM session) AS sessions,
      (SELECT count(*) FROM department) AS departments, (SELECT count(*) FROM role_grant) AS roles, (SELECT count(*) FROM outbox) AS events,
      (SELECT count(*) FROM sign_in_handover) AS handovers, (SELECT count(*) FROM saml_assertion) AS assertions`);

  it('says whom it would add, with department and roles, and adds nobody', async () => {
    await hub.change({ groupMap: { ADMINISTRATOR: ['hub-admins'], MODERATOR: ['hub-moderators'] } });
    const before = await everything();
    const test = await desk.run((requestId) => hub.response(requestId, {
      attributes: { displayName: ['Ada Example'], mail: ['ada@example.com'], department: ['Tides'], groups: ['hub-admins', 'all'], shoeSize: ['38'] },
    }));
    expect(test.passed).toBe(true);
    expect(test.person).toMatchObject({ outcome: 'NEW', handle: 'ada', displayName: 'Ada Example', department: 'Tides' });
    expect([...(test.person?.roles ?? [])].sort()).toEqual(['ADMINISTRATOR', 'EMPLOYEE']);
    expect(await everything()).toEqual(before);
  });

  it('shows what came, what is read of it and what is missing', async () => {
    await hub.change({ attributeMap: { title: ['job'] } });
    const test = await desk.run((requestId) => hub.response(requestId, { attributes: { displayName: ['Ada'], groups: ['a', 'b'], shoeSize: ['38'] } }));
    expect(test.attributes).toEqual([
      { name: 'displayName', friendlyName: null, values: ['Ada'], usedAs: ['name'] },
      { name: 'groups', friendlyName: null, values: ['a', 'b'], usedAs: ['groups'] },
      { name: 'shoeSize', friendlyName: null, values: ['38'], usedAs: [] },
    ]);
    expect(test.missing).toEqual(['givenName', 'familyName', 'mail', 'title', 'department', 'manager']);
    expect(test.nameId).toBe('ada-1');
    expect(test.xml).toContain('<saml:NameID');
  });

  it('knows who has signed in before, and why somebody couldn’t', async () => {
    const known = await desk.run((requestId) => hub.response(requestId, { nameId: 'admin-1', attributes: { displayName: ['Tom Admin'] } }));
    expect(known.person).toMatchObject({ outcome: 'KNOWN', displayName: 'Tom Admin' });
    await hub.change({ createPeople: false });
    expect(failed(await desk.run((requestId) => hub.response(requestId)))).toEqual({ PERSON: 'UNKNOWN_PERSON' });
    await hub.test.database.execute(sql`INSERT INTO person (handle, kind, display_name, mail) VALUES ('bea', 'EMPLOYEE', 'Bea', 'ada@example.com')`);
    expect(failed(await desk.run((requestId) => hub.response(requestId)))).toEqual({ PERSON: 'MAIL_TAKEN' });
    await hub.change({ trustMail: true });
    expect((await desk.run((requestId) => hub.response(requestId))).person).toMatchObject({ outcome: 'FOUND_BY_MAIL', handle: 'bea' });
  });

  it('works while the connection is off, which lets nobody in', async () => {
    await hub.test.database.execute(sql`UPDATE saml_connection SET enabled = false`);
    expect((await desk.run((requestId) => hub.response(requestId, { attributes: { displayName: ['Ada'] } }))).passed).toBe(true);
    const browser = new TestBrowser();
    expect((await browser.get(`${hub.url}/auth/saml/acme/login`)).status).toBe(404);
    expect((await hub.deliver(browser, hub.response('_x'), '_x')).status).toBe(404);
    expect((await browser.get(`${hub.url}/auth/saml/acme/metadata`)).status).toBe(200);
  });

  it('is one session’s: its window opens in no other browser, and once', async () => {
    const path = await desk.start();
    expect((await new TestBrowser().get(`${hub.url}${path}`)).status).toBe(404);
    const { browser } = await hub.signIn({ nameId: 'other-1', attributes: { displayName: ['Other'] } });
    expect((await browser.get(`${hub.url}${path}`)).status).toBe(404);
    expect((await desk.browser.get(`${hub.url}${path}`)).status).toBe(303);
    expect((await desk.browser.get(`${hub.url}${path}`)).status).toBe(401);
  });

  it('takes one answer, and is no way in', async () => {
    const requestId = await desk.begin();
    const xml = hub.response(requestId);
    const answers = await Promise.all(Array.from({ length: 5 }, () => hub.deliver(desk.browser, xml, requestId)));
    expect(answers.filter(({ location }) => location?.includes('/admin/sign-in/tests/'))).toHaveLength(1);
    expect(answers.filter(({ location }) => location?.includes('/finish'))).toHaveLength(0);
    expect((await hub.deliver(desk.browser, xml, requestId)).status).toBe(401);
  });

  it('is not answered by a sign-in’s response, nor a sign-in by a test’s', async () => {
    const browser = new TestBrowser();
    const login = await hub.begin(browser);
    await hub.test.database.execute(sql`UPDATE saml_request SET purpose = 'TEST' WHERE id = ${login}`);
    expect((await hub.deliver(browser, hub.response(login), login)).status).toBe(401);
  });

  it('is forgotten after its time', async () => {
    const test = await desk.run((requestId) => hub.response(requestId));
    expect(test.expiresAt.getTime() - Date.now()).toBeLessThan(16 * 60_000);
    await hub.test.database.execute(sql`UPDATE sign_in_test SET expires_at = now()`);
    await expect(desk.run(() => 'x')).resolves.toBeDefined();
    expect(await hub.test.database.query(sql`SELECT 1 FROM sign_in_test`)).toHaveLength(1);
  });
});
