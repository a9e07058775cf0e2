import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { type Express } from 'express';
import request from 'supertest';
import { loadConfig } from '#platform';
import { securityHeaders } from './security-headers.js';
import { serveWebApp } from './web-app.js';

const SCRIPT = `console.log('${'tidings '.repeat(200)}');`;
const PAGE = `<!doctype html><title>Tidings</title><meta property="csp-nonce" nonce="{{nonce}}">${'<p>page</p>'.repeat(200)}`;

describe('the web app, as it is served', () => {
  let folder: string;
  let app: Express;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tidings-web-'));
    mkdirSync(`${folder}/assets`);
    for (const [name, text] of [['assets/app-1a2b.js', SCRIPT], ['index.html', PAGE], ['explorer.html', PAGE]] as const) {
      writeFileSync(`${folder}/${name}`, text);
      writeFileSync(`${folder}/${name}.br`, brotliCompressSync(text));
      writeFileSync(`${folder}/${name}.gz`, gzipSync(text));
    }
    writeFileSync(`${folder}/icon.svg`, '<svg/>');
    writeFileSync(`${folder}/.first-pages.json`, '{"catalogs":{},"messages":{},"pages":[]}');
    writeFileSync(`${folder}/.first-pages.json.gz`, gzipSync('{}'));
    app = express();
    app.use(securityHeaders(loadConfig({})));
    serveWebApp(app, () => Promise.resolve(undefined), folder);
    app.use((error: { status?: number }, _request: express.Request, response: express.Response, _next: express.NextFunction) => {
      response.status(error.status ?? 500).json({ statusCode: error.status });
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const get = (path: string, headers: Record<string, string> = {}) => request(app).get(path).set({ accept: 'text/html', 'accept-encoding': 'identity', ...headers });

  it.each([['gzip, deflate, br', 'br', SCRIPT], ['gzip', 'gzip', SCRIPT], ['identity', undefined, SCRIPT]])('gives an asset for %j as %s, for ever', async (accepted, encoding, text) => {
    const answer = await get('/assets/app-1a2b.js', { 'accept-encoding': accepted }).buffer();
    expect(answer.status).toBe(200);
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['content-type']).toMatch(/javascript; charset=utf-8/i);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['vary']).toBe('Accept-Encoding');
    expect(answer.text).toBe(text);
  });

  it('keeps to itself what the build writes for the gateway, and says so in plain words', async () => {
    const answer = await get('/.first-pages.json', { 'accept-encoding': 'gzip' });
    expect([answer.status, answer.headers['content-encoding'], answer.text]).toEqual([404, undefined, 'Not found']);
  });

  it.each(['/', '/@ada', '/explorer', '/index.html'])('makes the page at %s anew each time, with a nonce that its policy knows', async (path) => {
    const nonces = [];
    for (let time = 0; time < 2; time++) {
      const answer = await get(path, { 'accept-encoding': 'br' });
      const nonce = /nonce="([\w+/=]{24})"/.exec(answer.text)?.[1];
      expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-cache', 'content-encoding': 'br', 'content-type': 'text/html; charset=utf-8' });
      expect(answer.headers['etag']).toBeUndefined();
      expect(answer.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}';`);
      expect(answer.text).toBe(PAGE.replace('{{nonce}}', nonce ?? ''));
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('lets no style stand in an attribute, but in the explorer', async () => {
    const policy = async (path: string) => (await get(path)).headers['content-security-policy'];
    expect(await policy('/')).toContain("style-src-attr 'none'");
    for (const path of ['/explorer', '/explorer/?a', '/Explorer']) expect([path, await policy(path)]).toEqual([path, expect.stringContaining("style-src-attr 'unsafe-inline'")]);
    // Pages of the browser app, which goes on from there to others without asking for a policy again.
    for (const path of ['/@explorer', '/explorers', '/explorer/a', '/explorer-2?x']) expect([path, await policy(path)]).toEqual([path, expect.stringContaining("style-src-attr 'none'")]);
  });

  it('answers HEAD with the same headers and nothing else', async () => {
    const answer = await request(app).head('/assets/app-1a2b.js').set('accept-encoding', 'br');
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'content-length': String(brotliCompressSync(SCRIPT).length) });
    expect(answer.text).toBeUndefined();
  });

  it('gives ranges of the plain form, and says which are none', async () => {
    const part = await get('/assets/app-1a2b.js', { range: 'bytes=0-10' });
    expect({ status: part.status, range: part.headers['content-range'], text: part.text }).toEqual({ status: 206, range: `bytes 0-10/${SCRIPT.length}`, text: SCRIPT.slice(0, 11) });
    const beyond = await get('/assets/app-1a2b.js', { range: 'bytes=99999-', 'accept-encoding': 'br' });
    expect(beyond.status).toBe(416);
    expect(beyond.headers['content-encoding']).toBeUndefined();
    expect(beyond.headers['cache-control']).toBeUndefined();
  });

  it.each(['/assets/app-0000.js', '/assets/', '/assets/../../secret', '/assets/%2e%2e/index.html'])('says 404 to %s, and never the page', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain('<p>page');
    expect(answer.headers['cache-control']).toBeUndefined();
  });

  it.each(['/graphql', '/auth/saml', '/healthz'])('leaves %s to the hub', async (path) => {
    expect((await get(path)).text).not.toContain('<p>page');
  });

  it('gives no page to who asks for something else', async () => {
    expect((await get('/@ada', { accept: 'application/json' })).status).toBe(404);
  });
});
