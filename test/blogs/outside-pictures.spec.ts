import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RenderAnewJob } from '#blogs';
import { RemoveUnusedJob } from '#media';
import { OutsideTargets, sql } from '#platform';
import { MediaClient } from '../media/media-client.js';
import { pngPicture } from '../media/pictures.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { articleDesk, type SpecArticle } from './article-desk.js';

const SELECTION = 'id slug html body markdown revision { id number } images { id } outsidePictures { url state image { id url(width: 1) } }';

interface Pictured extends SpecArticle {
  readonly html: string;
  readonly body: unknown;
  readonly images: { id: string }[];
  readonly outsidePictures: { url: string; state: string; image: { id: string; url: string } | null }[];
}

/** Another site on loopback. The hub is let at it by a target of the spec's own; all other addresses are decided as always. */
describe('pictures of other sites in articles', () => {
  const pages: Record<string, (response: ServerResponse) => unknown> = {};
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
  const site = createServer((request, response) => {
    asked.push({ path: request.url as string, headers: request.headers });
    const page = pages[request.url as string];
    if (page) page(response);
    else response.writeHead(404).end();
  });
  let hub: TestHub;
  let origin: string;
  let desk: ReturnType<typeof articleDesk>;
  let [ada, bob] = ['', ''];
  let png: Buffer;

  beforeAll(async () => {
    await once(site.listen(0, '127.0.0.1'), 'listening');
    origin = `http://photos.site.org:${(site.address() as AddressInfo).port}`;
    hub = await startTestHub({ TIDINGS_OUTSIDE: 'on' });
    const targets = hub.worker.app.get(OutsideTargets, { strict: false });
    const decide = targets.of.bind(targets);
    targets.of = (address, mayBeAllowed) =>
      new URL(address).origin === origin ? Promise.resolve({ url: new URL(address), addresses: ['127.0.0.1'], allowed: false }) : decide(address, mayBeAllowed);
    desk = articleDesk(hub, SELECTION);
    [ada, bob] = [await hub.token(await hub.person('ada')), await hub.token(await hub.person('bob'))];
    png = await pngPicture(600, 300);
    pages['/pier.png'] = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(png);
  });
  beforeEach(() => void asked.splice(0));
  afterAll(async () => {
    await hub.close();
    site.closeAllConnections();
    site.close();
  });

  const create = async (markdown: string, token = ada) => (await desk.article(token, 'createArticle', { title: 'At the pier', markdown })) as Pictured;
  const read = async (slug: string, token = ada) => (await desk.read(token, slug)) as Pictured;
  const settled = async (made: Pictured, token = ada) => {
    await hub.settled();
    return read(made.slug, token);
  };
  const publish = (article: Pictured) => desk.run(ada, 'publishArticle', { articleId: article.id }, 'article { id }');
  const paths = () => asked.map(({ path }) => path);
  const statusFor = async (url: string, token: string) => (await new MediaClient(hub, token).get(url, token)).status;

  it('are a link to nobody’s browser by itself until the worker has brought them, once, as the hub’s own', async () => {
    const made = await create(`Look:\n\n![The pier](${origin}/pier.png)\n\n![Again](${origin}/pier.png)`);
    expect(made.html).toContain(`<img alt="The pier" loading="lazy" referrerpolicy="no-referrer" data-outside="${origin}/pier.png">`);
    expect(made.html).not.toContain('src=');
    const now = await settled(made);
    const [{ id } = { id: '' }, ...others] = now.images;
    expect([others, now.html.match(new RegExp(`<img src="/media/${id}"`, 'g'))?.length, now.html.includes(origin)]).toEqual([[], 2, false]);
    expect(JSON.stringify(now.body)).not.toContain(origin);
    expect([now.revision, now.outsidePictures]).toMatchObject([made.revision, [{ url: `${origin}/pier.png`, state: 'BROUGHT', image: { id } }]]);
    expect(paths()).toEqual(['/pier.png']);
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  });

  it('are read by whom the article is read by, and stay for as long as it does', async () => {
    const made = await settled(await create(`![The pier](${origin}/pier.png)`));
    const url = made.outsidePictures[0]?.image?.url as string;
    expect([await statusFor(url, ada), await statusFor(url, bob)]).toEqual([200, 404]);
    await publish(made);
    await hub.database.execute(sql`UPDATE media SET created_at = created_at - interval '2 days'`);
    await hub.worker.app.get(RemoveUnusedJob, { strict: false }).run();
    expect([await statusFor(url, ada), await statusFor(url, bob)]).toEqual([200, 200]);
    const forReaders = await read(made.slug, bob);
    expect([forReaders.images.length, forReaders.outsidePictures]).toEqual([1, []]);
    await desk.run(ada, 'deleteArticle', { articleId: made.id }, 'deletedId');
    expect(await hub.database.query(sql`SELECT 1 FROM outside_picture o JOIN article a ON a.id = o.article_id WHERE a.slug = ${made.slug}`)).toEqual([]);
  });

  it('are put in again where who writes still has the old address, without being asked for again', async () => {
    const made = await create(`![The pier](${origin}/pier.png)`);
    const now = await settled(made);
    const input = { articleId: made.id, expectedRevisionId: now.revision.id, title: 'At the pier', markdown: `More words.\n\n![The pier](${origin}/pier.png)` };
    await desk.article(ada, 'updateArticle', input);
    const again = await settled(made);
    expect([again.images, again.html.includes(origin), paths()]).toEqual([now.images, false, ['/pier.png']]);
  });

  it.each([
    ['gone', '/gone.png', undefined],
    ['a page', '/page.png', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>')],
    ['no picture by its content', '/fake.png', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'image/png' }).end('<svg onload="alert(1)">')],
    ['too large', '/huge.png', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'image/png', 'content-length': '10000001' }).end(Buffer.alloc(10_000_001))],
    ['redirected inside', '/inside.png', (response: ServerResponse) => response.writeHead(302, { location: 'http://127.0.0.1/admin.png' }).end()],
  ])('that are %s stay a link, and aren’t asked for again at each save', async (_what, path, page) => {
    if (page) pages[path] = page;
    const made = await create(`![A picture](${origin}${path})`);
    const now = await settled(made);
    expect([now.images, now.outsidePictures]).toEqual([[], [{ url: origin + path, state: 'REFUSED', image: null }]]);
    expect(now.html).toContain(`data-outside="${origin}${path}"`);
    await desk.article(ada, 'updateArticle', { articleId: made.id, expectedRevisionId: made.revision.id, title: 'Anew', markdown: `![The same](${origin}${path})` });
    await hub.settled();
    expect(paths()).toEqual([path]);
  });

  it.each(['http://127.0.0.1/secret.png', 'http://169.254.169.254/latest/meta-data', 'http://[::1]/x.png', 'http://10.0.0.1/x.png', 'http://localhost/x.png'])('inside aren’t asked for: %s', async (url) => {
    const now = await settled(await create(`![A picture](${url})`));
    expect(now.outsidePictures).toMatchObject([{ state: 'REFUSED' }]);
  });

  it('are asked for a few at a time, so that one article doesn’t hold up the others', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    pages['/a0.png'] = (response) => held.then(() => response.writeHead(404).end());
    await create(Array.from({ length: 12 }, (_, n) => `![A picture](${origin}/a${n}.png)`).join('\n\n'));
    for (let n = 0; n < 4; n++) await create(`![A picture](${origin}/b${n}.png)`, bob);
    release();
    await hub.settled();
    expect(paths().toSorted()).toEqual([...Array.from({ length: 12 }, (_, n) => `/a${n}.png`), ...Array.from({ length: 4 }, (_, n) => `/b${n}.png`)].sort());
    expect(paths().filter((path) => path.startsWith('/b') || path === '/a11.png').at(-1)).toBe('/a11.png');
  });

  it('count as what who saves has sent that day, and stay links over it', async () => {
    const cy = await hub.person('cy');
    const token = await hub.token(cy);
    await hub.database.execute(sql`INSERT INTO media (uploader_id, kind, bytes) VALUES (${cy.id}, 'FILE', ${5_000_000_000 - png.length}::bigint)`);
    pages['/quay.png'] = pages['/pier.png'] as (response: ServerResponse) => unknown;
    const made = await settled(await create(`![The pier](${origin}/pier.png)\n\n![The quay](${origin}/quay.png)`, token), token);
    expect(made.outsidePictures.map(({ state }) => state).sort()).toEqual(['BROUGHT', 'REFUSED']);
    expect(paths()).toEqual(['/pier.png']);
    const cys = new MediaClient(hub, token);
    expect((await cys.put(await cys.begin(), png)).status).toBe(429);
    expect((await settled(await create(`![The quay](${origin}/quay.png)`))).outsidePictures).toMatchObject([{ state: 'BROUGHT' }]);
  });

  it('from before the hub brought them in come with the update', async () => {
    const made = await create('Words');
    const body = { type: 'doc', content: [{ type: 'image', attrs: { src: `${origin}/pier.png`, alt: '' } }] };
    await hub.database.execute(sql`UPDATE article SET rendered_by = 1, body = ${JSON.stringify(body)}::jsonb, html = '<p>Old</p>' WHERE slug = ${made.slug}`);
    await hub.get(RenderAnewJob).run();
    const now = await settled(made);
    expect([now.images.length, now.html.includes(origin)]).toEqual([1, false]);
  });

  it('are asked for by no page of the hub', async () => {
    const { headers } = await fetch(hub.config.http.publicUrl);
    expect(headers.get('content-security-policy')).toContain("img-src 'self' data: blob:;");
  });
});
