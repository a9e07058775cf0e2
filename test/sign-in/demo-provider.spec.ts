import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestHub, type TestHub } from '../support/hub.js';

interface ViewerAnswer {
  viewer: { person: { handle: string }; sessions: { id: string; current: boolean; connection: string }[] };
}

const VIEWER = '{ viewer { person { handle } sessions { id current connection } } }';
const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { endedIds } }';
const decoded = (text: string): string => text.replaceAll('&amp;', '&');

describe('signing in at the demo’s identity provider', () => {
  let hub: TestHub;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidings-sign-in-'));
    hub = await startTestHub({ TIDINGS_DEMO: 'on', TIDINGS_DATA_DIR: folder });
    await hub.person('ada');
    await hub.person('gil', { kind: 'GUEST' });
  });
  afterAll(async () => {
    await hub.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** As a browser does it, with its cookies. @returns the Cookie header */
  async function signIn(handle: string): Promise<string> {
    const cookies = new Map<string, string>();
    const send = async (path: string, fields?: Record<string, string>): Promise<{ location: string; page: string }> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const body = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {};
      const answer = await fetch(new URL(path, hub.config.http.publicUrl), { ...body, redirect: 'manual', headers: { cookie, accept: 'text/html' } });
      for (const [, name = '', value = ''] of answer.headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line) ?? [])) cookies.set(name, value);
      return { location: answer.headers.get('location') ?? '', page: await answer.text() };
    };
    const field = (page: string, name: string): string => decoded(new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '');
    const { location } = await send('/auth/saml/demo/login?returnTo=/everyone');
    const faces = await send(location);
    const chosen = await send('/demo-idp/sso', { query: field(faces.page, 'query'), handle });
    const posted = await send('/auth/saml/demo/acs', { SAMLResponse: field(chosen.page, 'SAMLResponse'), RelayState: field(chosen.page, 'RelayState') });
    expect((await send(posted.location)).location).toBe('/everyone');
    return `tidings=${cookies.get('tidings')}`;
  }

  it('makes one the viewer, in each browser by itself', async () => {
    const laptop = await signIn('ada');
    const phone = await signIn('ada');
    const { viewer } = await hub.ask<ViewerAnswer>(phone, VIEWER);
    expect(viewer.person.handle).toBe('ada');
    expect(viewer.sessions.map(({ current, connection }) => [current, connection])).toEqual([[true, 'Demo sign-in'], [false, 'Demo sign-in']]);
    expect((await hub.ask<ViewerAnswer>(laptop, VIEWER)).viewer.sessions.map(({ current }) => current)).toEqual([false, true]);
  });

  it('ends a session at once, here or everywhere', async () => {
    const [one, two, three] = [await signIn('gil'), await signIn('gil'), await signIn('gil')];
    const { viewer } = await hub.ask<ViewerAnswer>(one, VIEWER);
    const other = viewer.sessions.filter(({ current }) => !current).map(({ id }) => id);
    await hub.ask(one, END, { input: { sessionId: other[0] } });
    const alive = async (cookie: string): Promise<boolean> => (await hub.graphql(cookie, VIEWER)).errors === undefined;
    expect([await alive(one), await alive(two), await alive(three)]).toEqual([true, true, false]);
    await hub.ask(one, END, { input: { all: true } });
    expect([await alive(one), await alive(two)]).toEqual([false, false]);
    const { errors } = await hub.graphql(two, VIEWER);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('refuses a token that is none, rather than to take its sender for nobody', async () => {
    const { errors, data } = await hub.graphql(`tid_${'x'.repeat(49)}`, '{ instance { name } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(data ?? null).toBeNull();
  });

  it('logs no failure', () => {
    expect(hub.logged).toEqual([]);
  });
});
