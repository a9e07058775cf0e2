import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import request from 'supertest';
import { sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { until } from '../support/until.js';

const OWN = { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none', accept: 'text/html' };

interface Embedded {
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
  readonly data: { readonly viewer: { person: { handle: string } }; readonly [field: string]: unknown };
}

describe('what a page asks first, in its document', () => {
  let hub: TestHub;
  let ada: string;
  let grace: string;
  let everyones: string;
  let secret: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.session(await hub.person('ada'));
    grace = await hub.session(await hub.person('grace'));
    everyones = await post(null, 'For all: </script><script>alert(1)</script><!-- & more');
    const channel = await hub.ask<{ createChannel: { channel: { id: string } } }>(ada, 'mutation { createChannel(input: { name: "Board", kind: TOPIC, private: true }) { channel { id } } }');
    secret = await post(channel.createChannel.channel.id, 'The harbour is closed');
    await hub.settled();
  });
  afterAll(async () => {
    expect(hub.logged).toEqual([]);
    await hub.close();
  });

  async function post(channelId: string | null, text: string): Promise<string> {
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(ada, 'mutation ($channelId: ID, $text: String!) { createPost(input: { channelId: $channelId, text: $text }) { post { id } } }', { channelId, text });
    return createPost.post.id;
  }

  const open = (path: string, cookie: string | undefined, headers: Record<string, string> = OWN) => request(hub.config.http.publicUrl).get(path).set({ ...headers, ...(cookie && { cookie }) });
  const embedded = (html: string) => {
    const json = /<script type="application\/json" id="first-answer">([^<]*)<\/script>/.exec(html)?.[1];
    return json === undefined ? undefined : (JSON.parse(json) as Embedded);
  };

  it('is what /graphql would have answered the same person', async () => {
    const { text, headers } = await open(`/p/${everyones}`, ada);
    const answer = embedded(text);
    expect(answer).toMatchObject({ operationName: 'ThreadPage', variables: { id: everyones, withFrame: true }, data: { viewer: { person: { handle: 'ada' } }, node: { text: 'For all: </script><script>alert(1)</script><!-- & more' } } });
    expect(headers['cache-control']).toBe('no-store');
    const { viewer } = await hub.ask<{ viewer: unknown }>(ada, '{ viewer { openCaseCount waitingPostCount } }');
    expect(answer?.data.viewer).toMatchObject(viewer as object);
  });

  it('lets no text of anybody’s out of its element', async () => {
    const { text } = await open(`/p/${everyones}`, ada);
    expect(text.match(/<script/g)).toHaveLength(3);
    expect(text).not.toContain('alert(1)</script>');
    expect(text.endsWith('</body>\n</html>\n')).toBe(true);
  });

  it.each([['/', 'HomePage'], ['/everyone', 'EveryonePage'], ['/@grace', 'PersonPage'], ['/c/everyone', 'ChannelPage'], ['/c/everyone/', 'ChannelPage'], ['/a/no-such', 'ArticlePage']])('is there at %s', async (path, operation) => {
    expect(embedded((await open(path, grace)).text)).toMatchObject({ operationName: operation, data: { viewer: { person: { handle: 'grace' } } } });
  });

  it('holds nothing that the viewer may not read', async () => {
    for (const path of [`/p/${secret}`, '/', '/everyone', '/@ada', '/c/board']) {
      const [mine, theirs] = [(await open(path, ada)).text, (await open(path, grace)).text];
      if (path !== '/everyone') expect([path, mine.includes('The harbour')]).toEqual([path, true]);
      expect([path, theirs.includes('The harbour'), embedded(theirs)?.data.viewer.person.handle]).toEqual([path, false, 'grace']);
    }
    expect(embedded((await open(`/p/${secret}`, grace)).text)?.data['node']).toBeNull();
  });

  it.each([
    ['nobody has signed in', '/', undefined, OWN],
    ['the session is none', '/', 'ended', OWN],
    ['another site leads there', '/', 'ada', { ...OWN, 'sec-fetch-site': 'cross-site' }],
    ['a neighbour leads there', '/', 'ada', { ...OWN, 'sec-fetch-site': 'same-site' }],
    ['a script asks for it', '/', 'ada', { ...OWN, 'sec-fetch-dest': 'empty' }],
    ['a frame asks for it', '/', 'ada', { ...OWN, 'sec-fetch-dest': 'iframe' }],
    ['it isn’t said who leads there', '/', 'ada', { accept: 'text/html' }],
    ['the page asks for something else', '/?order=oldest', 'ada', OWN],
    ['the page isn’t among them', '/settings/sessions', 'ada', OWN],
    ['the address can’t be read', '/c/%E0%A4%A', 'ada', OWN],
  ])('is left out where %s', async (_why, path, cookie, headers) => {
    const { status, text } = await open(path, cookie && (cookie === 'ada' ? ada : ada.slice(0, -4).concat('AAAA')), headers);
    expect({ status, embedded: embedded(text) }).toEqual({ status: path.includes('%E0') ? 400 : 200, embedded: undefined });
  });

  it('comes in the turn of who opens the page, and is not worked out for a page that has ended by then', async () => {
    const worked = jest.spyOn(ApolloServer.prototype, 'executeOperation');
    let asked: Promise<unknown> = Promise.resolve();
    await hub.database.transaction(async (tx) => {
      await tx.execute(sql`LOCK TABLE saved_feed IN ACCESS EXCLUSIVE MODE`);
      asked = Promise.all(Array.from({ length: 4 }, () => hub.ask(ada, '{ savedFeeds { id } }')));
      await until(async () => (await hub.database.query(sql`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length === 4, 'four of hers wait');
      const [mine, theirs] = await Promise.all([open('/admin', ada), open('/admin', grace)]);
      expect([embedded(mine.text), embedded(theirs.text)?.data.viewer.person.handle]).toEqual([undefined, 'grace']);
    });
    await asked;
    expect(embedded((await open('/admin', ada)).text)?.data.viewer.person.handle).toBe('ada');
    expect(worked).toHaveBeenCalledTimes(2);
    worked.mockRestore();
  });

  it('goes by the cookie alone', async () => {
    const token = await hub.token({ id: '', handle: 'ada' });
    expect(embedded((await open('/', undefined, { ...OWN, authorization: `Bearer ${token}` })).text)).toBeUndefined();
  });

  it('brings the page’s own script and the messages of the browser’s language with the head', async () => {
    const { text } = await open(`/p/${everyones}`, undefined, { ...OWN, 'accept-language': 'de-DE,de;q=0.9,en;q=0.8' });
    const head = text.slice(0, text.indexOf('</head>'));
    expect(head).toMatch(/<link rel="modulepreload" crossorigin href="\/assets\/de-[\w-]+\.js">/);
    expect(head).toMatch(/<link rel="modulepreload" crossorigin href="\/assets\/thread-[\w-]+\.js">/);
  });
});
