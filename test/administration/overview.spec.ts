import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Role } from '#access';
import { sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Activity {
  days: { day: string; posts: number; articles: number }[];
  waitingEvents: number;
  waitingSeconds: number;
  refusedSignIns: { connectionId: string; label: string; count: number }[];
}

const ASK = '{ hubActivity { days { day posts articles } waitingEvents waitingSeconds refusedSignIns { connectionId label count } } }';

describe('the overview of administration', () => {
  let hub: TestHub;
  let root: string;
  let ada: string;

  beforeAll(async () => {
    hub = await startTestHub();
    root = await hub.token(await hub.person('root', { roles: [Role.ADMINISTRATOR] }), ['read', 'write', 'moderate', 'admin']);
    ada = await hub.token(await hub.person('ada'));
  });
  afterAll(() => hub.close());

  const activity = async () => (await hub.ask<{ hubActivity: Activity }>(root, ASK)).hubActivity;
  const post = async (input: object) =>
    (await hub.ask<{ createPost: { post: { id: string } } }>(ada, 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input })).createPost.post.id;

  it('is for administrators alone', async () => {
    expect((await hub.graphql(ada, ASK)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('counts what came out each day where the whole company reads, and nothing else', async () => {
    const { createChannel: { channel } } = await hub.ask<{ createChannel: { channel: { id: string } } }>(
      ada, 'mutation { createChannel(input: {name: "Quiet", kind: TOPIC, private: true}) { channel { id } } }');
    const first = await post({ text: 'Said' });
    await post({ text: 'Answered', replyToId: first });
    await post({ text: 'Between us', channelId: channel.id });
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: {postId: $id}) { deletedId } }', { id: await post({ text: 'Regretted' }) });
    const { createArticle } = await hub.ask<{ createArticle: { article: { id: string } } }>(ada, 'mutation { createArticle(input: {title: "Silt", markdown: "Words"}) { article { id } } }');
    await hub.ask(ada, 'mutation ($id: ID!) { publishArticle(input: {articleId: $id}) { article { id } } }', { id: createArticle.article.id });
    await hub.ask(ada, 'mutation { createArticle(input: {title: "Draft", markdown: "Words"}) { article { id } } }');
    const { days } = await activity();
    expect(days).toHaveLength(30);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    // The article's notice is a post, too.
    expect(days.at(-1)).toEqual({ day: new Date().toISOString().slice(0, 10), posts: 3, articles: 1 });
    expect(days.slice(0, -1).every(({ posts, articles }) => posts === 0 && articles === 0)).toBe(true);
  });

  it('says what hinders: events that nobody passes on, sign-ins that are refused', async () => {
    await hub.settled();
    expect(await activity()).toMatchObject({ refusedSignIns: [], waitingSeconds: 0 });
    const connection = await hub.database.first<{ id: string }>(sql`
      INSERT INTO saml_connection (slug, label, issuer, entry_point, certificates, sp_entity_id, signing_key, signing_certificate)
      VALUES ('works', 'Works sign-in', 'urn:works', 'https://idp.example/login', '{}', 'urn:hub', '', '') RETURNING id`);
    for (const at of ['1 hour', '2 days']) {
      await hub.database.execute(sql`
        INSERT INTO sign_in_failure (connection_id, at, request_id, reason, findings) VALUES (${connection?.id}, now() - ${at}::interval, 'r', 'Too late', '[]')`);
    }
    const { refusedSignIns } = await activity();
    expect(refusedSignIns).toMatchObject([{ label: 'Works sign-in', count: 1 }]);
    expect(refusedSignIns[0]?.connectionId).toMatch(/^connection_/);
  });
});
