import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { type Express } from 'express';
import request from 'supertest';
import { serveWebApp } from './web-app.js';

const SCRIPT = `console.log('${'tidings '.repeat(200)}');`;
const PAGE = `<!doctype html><title>Tidings</title>${'<p>page</p>'.repeat(200)}`;

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
    app = express();
    serveWebApp(app, folder);
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

  it.each(['/', '/@ada', '/explorer', '/index.html'])('has the page at %s asked for anew each time, which costs nothing while it is the same', async (path) => {
    const first = await get(path, { 'accept-encoding': 'br' });
    expect(first.text).toBe(PAGE);
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-encoding': 'br', 'content-type': 'text/html; charset=UTF-8' });
    const again = await get(path, { 'accept-encoding': 'br', 'if-none-match': `"other", ${first.headers['etag']}` });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    expect((await get(path, { 'if-none-match': first.headers['etag'] as string })).status).toBe(200);
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
