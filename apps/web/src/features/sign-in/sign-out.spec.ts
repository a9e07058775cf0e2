import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inWindow } from '../../testing/in-window.js';
import { until } from '../../../../../test/support/until.js';

describe('Signing out', () => {
  inWindow();
  let gone: string[];
  const fetchBefore = globalThis.fetch;
  beforeEach(() => {
    gone = [];
    Object.defineProperty(globalThis, 'location', { configurable: true, writable: true, value: { assign: (to: string) => gone.push(to) } });
    localStorage.clear();
    for (const key of ['tidings-unsaved:person_1:article_1:1', 'tidings-searches-ada', 'tidings-jumps-ada', 'tidings-language']) localStorage.setItem(key, '1');
    sessionStorage.setItem('tidings-draft:person_1:home', 'Not yet said');
  });
  afterEach(() => {
    globalThis.fetch = fetchBefore;
  });
  const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

  it('leads where the hub says, which may be the identity provider, and leaves nothing of the person’s own behind', async () => {
    globalThis.fetch = async () => Response.json({ location: 'https://idp.example.com/slo?SAMLRequest=1' });
    const { signOut } = await import('./sign-out.js');
    await signOut();
    expect(gone).toEqual(['https://idp.example.com/slo?SAMLRequest=1']);
    expect(kept()).toEqual(['tidings-language']);
  });

  it.each([
    ['the hub can’t be reached', () => Promise.reject(new TypeError('fetch failed'))],
    ['the hub fails', () => Promise.resolve(Response.json({ location: '/sign-in' }, { status: 500 }))],
  ])('says so where %s, and stays, with all that is kept', async (_case, answer) => {
    globalThis.fetch = answer;
    const { notificationsStore, notifications } = await import('@mantine/notifications');
    const { signOut } = await import('./sign-out.js');
    await signOut();
    await until(() => notificationsStore.getState().notifications.length > 0, 'something is said');
    expect(gone).toEqual([]);
    expect(kept()).toHaveLength(5);
    notifications.clean();
  });
});
