import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';

describe('signing in by SAML', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
  });
  afterAll(() => hub.stop());
  beforeEach(async () => {
    await hub.test.database.execute(sql`DELETE FROM person`);
    await hub.change({ allowIdpInitiated: false, trustMail: false, createPeople: true });
  });

  it('adds the person and starts a session, with the provider on another site than the hub', async () => {
    const { browser, answer } = await hub.signIn({}, '/c/all?x=1');
    expect(answer.status).toBe(303);
    expect(answer.location).toBe(`${hub.url}/c/all?x=1`);
    expect(browser.cookies.get('tidings')).toMatch(/^[\w-]{43}$/);
    expect(browser.setCookies.at(-1)).toMatch(/^tidings=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/);
    const people = await hub.test.database.query(sql`SELECT handle, display_name, mail, kind FROM person`);
    expect(people).toEqual([{ handle: 'ada', displayName: 'Ada Example', mail: 'ada@example.com', kind: 'EMPLOYEE' }]);
  });
});
