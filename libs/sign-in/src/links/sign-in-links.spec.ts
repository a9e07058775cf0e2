import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { SignInHub } from '../testing/sign-in-hub.js';
import { TestBrowser } from '../testing/test-browser.js';
import { MakeSignInLinkCommand } from './make-sign-in-link.command.js';

describe('a sign-in link', () => {
  let hub: SignInHub;

  beforeAll(async () => {
    hub = await SignInHub.start();
    await hub.test.database.execute(sql`INSERT INTO person (handle, kind, display_name) VALUES ('tom', 'EMPLOYEE', 'Tom Admin')`);
  });
  afterAll(() => hub.stop());

  const make = (handle = 'tom'): Promise<string> => hub.app.get(MakeSignInLinkCommand, { strict: false }).run(handle);
  const keyOf = (link: string): string => new URL(link).searchParams.get('key') as string;

  it('asks first, lets one browser in, once, and is in the audit record', async () => {
    const link = await make();
    const browser = new TestBrowser();
    for (let i = 0; i < 2; i++) expect((await browser.get(link)).text).toContain('Sign in as Tom Admin?');
    expect(browser.cookies.has('tidings')).toBe(false);
    const answers = await Promise.all(Array.from({ length: 5 }, () => browser.post(`${hub.url}/auth/link`, { key: keyOf(link) }, { Origin: hub.url })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 401, 401, 401, 401]);
    expect(browser.cookies.has('tidings')).toBe(true);
    expect((await new TestBrowser().get(link)).text).toContain('doesn’t work any more');
    expect(await hub.test.database.query(sql`SELECT action FROM audit_entry ORDER BY id`)).toEqual([{ action: 'sign-in-link.made' }, { action: 'session.started' }]);
  });

  it('takes no yes from another site', async () => {
    const key = keyOf(await make());
    expect((await new TestBrowser().postAcrossSites(`${hub.url}/auth/link`, { key })).status).toBe(401);
  });

  it('ends after its time, and lets nobody in who has left', async () => {
    const late = await make();
    await hub.test.database.execute(sql`UPDATE sign_in_link SET expires_at = now()`);
    expect((await new TestBrowser().get(late)).status).toBe(401);
    const left = await make();
    await hub.test.database.execute(sql`UPDATE person SET left_at = now()`);
    expect((await new TestBrowser().post(`${hub.url}/auth/link`, { key: keyOf(left) })).status).toBe(401);
    await expect(make()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(make('nobody')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
