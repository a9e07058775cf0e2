import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemViewer } from '#access';
import { RemoveUnusedJob } from '#media';
import type { PersonEntity } from '#people';
import { encodeId, OutsideTargets, sql } from '#platform';
import { PublishPostCommand, RestrictPostCommand } from '#stream';
import { CardAttacher } from '#ties';
import { MediaClient } from '../media/media-client.js';
import { pngPicture } from '../media/pictures.js';
import { startTestHub, type TestHub } from '../support/hub.js';

const CARD = `card { __typename ... on LinkCard { url host site title description image { alternativeText width url(width: 1) } }
  ... on PostCard { post { text } } ... on PersonCard { person { handle } } }`;

interface Card {
  readonly __typename: string;
  readonly image?: { readonly url: string } | null;
  readonly [field: string]: unknown;
}

/** A foreign site on loopback. The hub is let at it by a target of the spec's own; all other addresses are decided as always. */
describe('cards of addresses', () => {
  const pages: Record<string, (response: ServerResponse) => unknown> = {};
  const asked: { path: string; headers: IncomingHttpHeaders }[] = [];
  const site = createServer((request, response) => {
    asked.push({ path: request.url as string, headers: request.headers });
    const page = pages[request.url as string];
    if (page) page(response);
    else response.writeHead(404).end();
  });
  /** One of the company's own, which the settings allow. */
  const wiki = createServer((request, response) => void pages[`wiki:${request.url}`]?.(response));
  let hub: TestHub;
  let origin: string;
  let wikiOrigin: string;
  let people: Record<'ada' | 'bob', PersonEntity>;
  let [ada, bob, guest] = ['', '', ''];

  beforeAll(async () => {
    await once(site.listen(0, '127.0.0.1'), 'listening');
    const { port } = site.address() as AddressInfo;
    origin = `http://news.site.org:${port}`;
    await once(wiki.listen(0, '127.0.0.1'), 'listening');
    wikiOrigin = `http://127.0.0.1:${(wiki.address() as AddressInfo).port}`;
    hub = await startTestHub({ TIDINGS_OUTSIDE: 'on', TIDINGS_OUTSIDE_ALLOW: new URL(wikiOrigin).host });
    const targets = hub.worker.app.get(OutsideTargets, { strict: false });
    const decide = targets.of.bind(targets);
    targets.of = (address, mayBeAllowed) =>
      new URL(address).origin === origin ? Promise.resolve({ url: new URL(address), addresses: ['127.0.0.1'], allowed: false }) : decide(address, mayBeAllowed);
    people = { ada: await hub.person('ada'), bob: await hub.person('bob') };
    [ada, bob] = [await hub.token(people.ada), await hub.token(people.bob)];
    guest = await hub.token(await hub.person('gil', { kind: 'GUEST' }));
  });
  beforeEach(() => void asked.splice(0));
  afterAll(async () => {
    await hub.close();
    for (const server of [site, wiki]) {
      server.closeAllConnections();
      server.close();
    }
  });

  const html = (head: string) => (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><head>${head}</head>`);
  const post = async (text: string, more: object = {}, token = ada) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { text, ...more } })).createPost.post.id;
  const edit = (postId: string, text: string) => hub.ask(ada, 'mutation ($input: EditPostInput!) { editPost(input: $input) { post { id } } }', { input: { postId, text } });
  const cardOf = async (id: string, token = bob) =>
    (await hub.ask<{ node: { card: Card | null } }>(token, `query ($id: ID!) { node(id: $id) { ... on Post { ${CARD} } } }`, { id })).node.card;
  const paths = () => asked.map(({ path }) => path);
  const stateOf = (path: string) => hub.database.first(sql`SELECT state, claim FROM link_card WHERE url = ${origin + path}`);

  it('are fetched once by the worker, told to browsers, and carry a picture of the hub’s own', async () => {
    const picture = await pngPicture(600, 300);
    pages['/tides'] = html('<title>Plain</title><meta property="og:title" content="High &lt;tide&gt;"><meta name="description" content="At four."><meta property="og:site_name" content="The News"><meta property="og:image" content="/pic.png">');
    pages['/pic.png'] = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
    const { currentSequence: after } = await hub.ask<{ currentSequence: string }>(bob, '{ currentSequence }');
    const first = await post(`Look ${origin}/tides#now`);
    const live = hub.subscribe<{ threadChanged: { kind: string; post: { card: Card | null } } }>(bob, `subscription ($id: ID!, $after: String) { threadChanged(rootId: $id, after: $after) { kind post { ${CARD} } } }`, { id: first, after });
    expect((await live.next()).threadChanged).toMatchObject({ kind: 'NEW' });
    const { kind, post: changed } = (await live.next(20_000)).threadChanged;
    const card = { __typename: 'LinkCard', url: `${origin}/tides`, host: 'news.site.org', site: 'The News', title: 'High <tide>', description: 'At four.', image: { alternativeText: '', width: 600, url: expect.any(String) } };
    expect([kind, changed.card]).toEqual(['EDITED', card]);
    await live.close();

    const second = await post(`Again ${origin}/tides`);
    expect(await cardOf(second)).toEqual(card);
    await hub.settled();
    expect(paths()).toEqual(['/tides', '/pic.png']);
    for (const { headers } of asked) expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    const { status, headers, body } = await new MediaClient(hub, bob).get((changed.card as Card).image?.url as string, bob);
    expect([status, headers['content-type']]).toEqual([200, 'image/webp']);
    expect(Buffer.compare(body as Buffer, picture)).not.toBe(0);
  });

  it('are not there while a post is held, and come when it is let out', async () => {
    pages['/held'] = html('<title>Held back</title>');
    const viewer = await hub.viewer(people.ada);
    const row = await hub.database.transaction(async (tx) => {
      const held = await hub.get(PublishPostCommand).run(tx, viewer, { text: `Held ${origin}/held`, restriction: 'HELD' });
      await hub.get(CardAttacher).attach(tx, viewer, held, undefined);
      return held;
    });
    await hub.settled();
    expect(paths()).toEqual([]);
    await hub.database.transaction((tx) => hub.get(RestrictPostCommand).lift(tx, systemViewer, row.id));
    await hub.settled();
    expect(await cardOf(encodeId('post', row.id))).toMatchObject({ title: 'Held back', image: null });
  });

  it('come and go with the text', async () => {
    pages['/one'] = html('<title>One</title>');
    pages['/two'] = html('<title>Two</title>');
    const id = await post('Nothing yet');
    await edit(id, `Now ${origin}/one and ${origin}/two`);
    await hub.settled();
    expect(await cardOf(id)).toMatchObject({ title: 'One' });
    await edit(id, `Now ${origin}/two`);
    await hub.settled();
    expect(await cardOf(id)).toMatchObject({ title: 'Two' });
    await edit(id, 'Nothing any more');
    await hub.settled();
    expect(await cardOf(id)).toBeNull();
  });

  it.each([
    ['a page without a title', '/untitled', html('<p>')],
    ['no page', '/missing', undefined],
    ['what redirects inside', '/inside', (response: ServerResponse) => response.writeHead(302, { location: 'http://127.0.0.1/admin' }).end()],
    ['what redirects to the same site by its address', '/sly', (response: ServerResponse) => response.writeHead(302, { location: `http://127.0.0.1:${new URL(origin).port}/tides` }).end()],
    ['what is no page', '/pdf', (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF')],
  ])('are not made of %s, and nothing is left half done', async (_what, path, page) => {
    if (page) pages[path] = page;
    const id = await post(`See ${origin}${path}`);
    await hub.settled();
    expect([await cardOf(id), await stateOf(path), paths()]).toEqual([null, { state: 'NONE', claim: null }, [path]]);
    await post(`See ${origin}${path} again`);
    await hub.settled();
    expect(paths()).toEqual([path]);
  });

  it('go without a picture that leads inside, is none, or is gone', async () => {
    pages['/page.png'] = html('');
    pages['/fake.png'] = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end('<svg onload="alert(1)">');
    for (const image of ['http://127.0.0.1/secret.png', '/fake.png', '/gone.png', '/page.png', 'file:///etc/passwd']) {
      const path = `/pictured?${encodeURIComponent(image)}`;
      pages[path] = html(`<title>Pictured</title><meta property="og:image" content="${image}">`);
      const id = await post(`See ${origin}${path}`);
      await hub.settled();
      expect(await cardOf(id)).toMatchObject({ title: 'Pictured', image: null });
    }
  });

  it('have a picture of the company’s own hosts where the page is one of theirs, and none by a stranger’s word', async () => {
    const picture = await pngPicture(600, 300);
    let times = 0;
    pages['wiki:/pic.png'] = (response) => {
      times++;
      response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
    };
    const head = `<title>Plans</title><meta property="og:image" content="${wikiOrigin}/pic.png">`;
    pages['/stranger'] = html(head);
    pages['wiki:/plans'] = html(head);
    const id = await post(`See ${origin}/stranger`);
    await hub.settled();
    expect([await cardOf(id), times]).toMatchObject([{ title: 'Plans', image: null }, 0]);
    const own = await post(`See ${wikiOrigin}/plans`);
    await hub.settled();
    expect([await cardOf(own), times]).toMatchObject([{ title: 'Plans', image: { width: 600 } }, 1]);
  });

  it('are asked anew after a week, and stay where nothing comes of that', async () => {
    pages['/weekly'] = html('<title>This week</title>');
    const id = await post(`See ${origin}/weekly`);
    await hub.settled();
    const aWeekLater = async () => {
      await hub.database.execute(sql`UPDATE link_card SET fetched_at = fetched_at - interval '8 days' WHERE url = ${`${origin}/weekly`}`);
      await post(`See ${origin}/weekly`);
      await hub.settled();
      return (await cardOf(id))?.['title'];
    };
    pages['/weekly'] = html('<title>Next week</title>');
    expect(await aWeekLater()).toBe('Next week');
    pages['/weekly'] = (response) => response.writeHead(500).end();
    expect(await aWeekLater()).toBe('Next week');
    expect(paths()).toEqual(['/weekly', '/weekly', '/weekly']);
  });

  it('of the hub’s own things are there at once, by the rights of who reads, and nothing is asked', async () => {
    const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Closed", kind: TOPIC, private: true }) { channel { id } } }');
    const [open, closed] = [await post('In the open'), await post('Behind doors', { channelId: channel.id })];
    const { publicUrl } = hub.config.http;
    expect(await cardOf(await post(`See ${publicUrl}/p/${open}`))).toEqual({ __typename: 'PostCard', post: { text: 'In the open' } });
    expect(await cardOf(await post(`Meet ${publicUrl}/@BOB`))).toEqual({ __typename: 'PersonCard', person: { handle: 'bob' } });
    const leading = await post(`See ${publicUrl}/p/${closed}`);
    expect([await cardOf(leading, ada), await cardOf(leading, bob)]).toEqual([{ __typename: 'PostCard', post: { text: 'Behind doors' } }, null]);
    expect(await cardOf(await post(`See ${publicUrl}/p/${closed}`, {}, bob), ada)).toBeNull();
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: closed });
    expect(await cardOf(leading, ada)).toBeNull();
    expect(await cardOf(await post(`None: ${publicUrl}/p/post_01h2xcejqtf2nbrexx3vqjhp41 ${publicUrl}/@nobody ${publicUrl}/write`))).toBeNull();
    await hub.settled();
    expect(paths()).toEqual([]);
  });

  it('show their pictures to who reads a post with them, and to nobody when there is none', async () => {
    pages['/framed'] = html('<title>Framed</title><meta property="og:image" content="/pic.png">');
    const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Framed", kind: TOPIC, private: true }) { channel { id } } }');
    const id = await post(`See ${origin}/framed`, { channelId: channel.id });
    await hub.settled();
    const url = (await cardOf(id, ada))?.image?.url as string;
    const statuses = () => Promise.all([ada, bob, guest].map(async (token) => (await new MediaClient(hub, token).get(url, token)).status));
    expect(await statuses()).toEqual([200, 404, 404]);
    await hub.database.execute(sql`UPDATE media SET created_at = created_at - interval '2 days'`);
    await hub.worker.app.get(RemoveUnusedJob, { strict: false }).run();
    expect(await statuses()).toEqual([200, 404, 404]);
  });
});
