import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '../config/config.js';
import { OutsideError } from './outside-error.js';
import { OutsideFetcher } from './outside-fetcher.js';
import { OutsideTargets } from './outside-targets.js';

const WANTED = { types: ['text/html'], maxBytes: 1_000, excess: 'CUT' } as const;
const pages: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {};
const seen: { path: string; headers: IncomingHttpHeaders }[] = [];
const server = createServer((request, response) => {
  seen.push({ path: request.url as string, headers: request.headers });
  const page = pages[request.url as string];
  if (page) page(response, request);
  else response.writeHead(404).end();
});
let origin: string;

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const html = (body: string | Buffer, headers = {}) => (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
const to = (location: string, status = 302) => (response: ServerResponse) => response.writeHead(status, { location }).end();
/** On loopback, which only the settings open, for the one host and port that they name. */
function fetcher(addresses: (host: string) => Promise<string[]> = () => Promise.reject(new Error('no names here')), env: NodeJS.ProcessEnv = {}): OutsideFetcher {
  const config = loadConfig({ TIDINGS_OUTSIDE_ALLOW: origin.replace('http://', ''), ...env });
  return new OutsideFetcher(config, new OutsideTargets(config, { addresses }));
}
const get = (path: string, wanted: Parameters<OutsideFetcher['get']>[1] = WANTED) => fetcher().get(path.startsWith('/') ? origin + path : path, wanted);

describe('fetching from outside', () => {
  it('gives what is there, and says nothing of who asks', async () => {
    pages['/plain'] = html('Hello');
    const { url, contentType, body } = await get('/plain');
    expect([url.href, contentType, String(body)]).toEqual([`${origin}/plain`, 'text/html; charset=utf-8', 'Hello']);
    expect(seen.at(-1)?.headers).toEqual({ host: new URL(origin).host, connection: 'close', accept: 'text/html', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'Tidings (link card)' });
  });

  it('follows up to three redirects, relative ones too', async () => {
    pages['/one'] = to('/two', 301);
    pages['/two'] = to('three', 303);
    pages['/three'] = to(`${origin}/end`, 308);
    pages['/end'] = html('There');
    expect(String((await get('/one')).body)).toBe('There');
    pages['/zero'] = to('/one');
    await expect(get('/zero')).rejects.toThrow('Too many redirects');
  });

  it.each(['http://127.0.0.1:1/', 'http://[::127.0.0.1]/', 'http://0x7f.1/', 'http://169.254.169.254/', 'file:///etc/passwd', 'http://localhost/', 'http://'])(
    'follows no redirect to %s', async (location) => {
      pages['/inside'] = to(location);
      await expect(get('/inside')).rejects.toBeInstanceOf(OutsideError);
    });

  it('connects to the address that was checked, whatever the name leads to by then', async () => {
    let times = 0;
    const rebinding = () => Promise.resolve(times++ === 0 ? ['192.0.2.1'] : ['127.0.0.1']);
    const port = new URL(origin).port;
    pages['/rebound'] = html('Inside');
    await expect(fetcher(rebinding, { TIDINGS_OUTSIDE_ALLOW: `rebind.site.org:${port}` }).get(`http://rebind.site.org:${port}/rebound`, WANTED)).rejects.toBeInstanceOf(OutsideError);
    expect(times).toBe(1);
    expect(seen.map(({ path }) => path)).not.toContain('/rebound');
  });

  it('takes the first bytes of a long page, and nothing of a picture that is too large, whether or not it says so', async () => {
    pages['/long'] = html('x'.repeat(5_000));
    expect((await get('/long')).body).toHaveLength(1_000);
    pages['/endless'] = (response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      const timer = setInterval(() => response.write(Buffer.alloc(300)), 1);
      response.on('close', () => clearInterval(timer));
    };
    const picture = { types: ['image/png'], maxBytes: 1_000, excess: 'REFUSE' } as const;
    await expect(get('/endless', picture)).rejects.toThrow('More bytes');
    pages['/announced'] = (response) => response.writeHead(200, { 'content-type': 'image/png', 'content-length': '1001' }).end(Buffer.alloc(1_001));
    await expect(get('/announced', picture)).rejects.toThrow('More bytes');
    pages['/fits'] = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(1_000));
    expect((await get('/fits', picture)).body).toHaveLength(1_000);
  });

  it.each([['gzip', gzipSync], ['br', brotliCompressSync], ['deflate', deflateSync]] as const)('unpacks %s no further than the bound', async (encoding, pack) => {
    pages['/packed'] = html(pack(Buffer.from('Packed')), { 'content-encoding': encoding });
    expect(String((await get('/packed')).body)).toBe('Packed');
    pages['/bomb'] = html(pack(Buffer.alloc(50_000_000)), { 'content-encoding': encoding });
    const before = process.memoryUsage().rss;
    const bomb = await get('/bomb', { ...WANTED, excess: 'CUT' }).then(({ body }) => body.length);
    expect(bomb).toBe(1_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(40_000_000);
  });

  it.each([
    ['another type', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('x')],
    ['no type', (response: ServerResponse) => response.writeHead(200).end('x')],
    ['a failure', (response: ServerResponse) => response.writeHead(500, { 'content-type': 'text/html' }).end('x')],
    ['an unknown encoding', html('x', { 'content-encoding': 'zstd' })],
    ['a broken archive', html('not gzip', { 'content-encoding': 'gzip' })],
    ['half an answer', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9' }).write('x', () => response.destroy())],
    ['endless headers', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html', 'x-long': 'x'.repeat(100_000) }).end('x')],
    ['no HTTP', (response: ServerResponse) => response.socket?.end('Good morning\r\n\r\n')],
  ])('gives nothing of %s', async (_what, page) => {
    pages['/odd'] = page;
    await expect(get('/odd')).rejects.toBeInstanceOf(OutsideError);
  });

  it('waits five seconds in all, for names and for bytes that drip', async () => {
    pages['/drip'] = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 200);
      response.on('close', () => clearInterval(timer));
    };
    const begun = Date.now();
    const never = () => new Promise<string[]>(() => undefined);
    const all = [get('/drip'), fetcher(never).get('http://slow.site.org/', WANTED)];
    for (const { status, ...rest } of await Promise.allSettled(all)) expect({ status, ...rest }).toMatchObject({ status: 'rejected', reason: expect.any(OutsideError) });
    expect(Date.now() - begun).toBeLessThan(8_000);
  });

  it('asks nothing while it is off', async () => {
    await expect(fetcher(undefined, { TIDINGS_OUTSIDE: 'off' }).get(`${origin}/plain`, WANTED)).rejects.toThrow('TIDINGS_OUTSIDE is off');
  });
});
