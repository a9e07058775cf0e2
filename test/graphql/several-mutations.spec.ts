import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

describe('several mutations of one request', () => {
  let hub: TestHub;
  let ada: string;
  let bobId: string;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = await hub.token(await hub.person('ada'));
    bobId = encodeId('person', (await hub.person('bob')).id);
  });
  afterAll(() => hub.close());

  it('answer each with what it did, not with what the one before saw', async () => {
    const follows = 'subject { ... on Person { viewerFollows followerCount } }';
    expect(await hub.ask(ada, `mutation ($id: ID!) { one: follow(input: { subjectId: $id }) { ${follows} } two: unfollow(input: { subjectId: $id }) { ${follows} } }`, { id: bobId })).toEqual({
      one: { subject: { viewerFollows: true, followerCount: 1 } }, two: { subject: { viewerFollows: false, followerCount: 0 } },
    });
    const { createPost } = await hub.ask<{ createPost: { post: { id: string } } }>(ada, 'mutation { createPost(input: { text: "One" }) { post { id } } }');
    const seen = 'post { text version edits { text } }';
    expect(await hub.ask(ada, `mutation ($id: ID!) {
      two: editPost(input: { postId: $id, text: "Two" }) { ${seen} } three: editPost(input: { postId: $id, text: "Three" }) { ${seen} } }`, { id: createPost.post.id })).toEqual({
      two: { post: { text: 'Two', version: 2, edits: [{ text: 'One' }] } }, three: { post: { text: 'Three', version: 3, edits: [{ text: 'Two' }, { text: 'One' }] } },
    });
  });

  it('have each the rights that the ones before gave and took', async () => {
    const made = 'channel { slug viewerIsMember }';
    const { first } = await hub.ask<{ first: { channel: { id: string } } }>(ada, 'mutation { first: createChannel(input: { name: "Quiet", kind: TOPIC, private: true }) { channel { id } } }');
    const { one, two } = await hub.ask<{ one: object; two: { blog: { channel: object } } }>(ada, `mutation ($id: ID!) {
      one: updateChannel(input: { channelId: $id, name: "Quieter" }) { ${made} } two: createBlog(input: { title: "Quiet blog", channelId: $id }) { blog { ${made} } } }`, { id: first.channel.id });
    expect([one, two.blog]).toEqual([{ channel: { slug: 'quiet', viewerIsMember: true } }, { channel: { slug: 'quiet', viewerIsMember: true } }]);
    const gone = await hub.graphql(ada, `mutation ($id: ID!) {
      one: leaveChannel(input: { channelId: $id }) { ${made} } two: createPost(input: { text: "Still here?", channelId: $id }) { post { id } } }`, { id: first.channel.id });
    expect(gone.errors).toMatchObject([{ path: ['two'], extensions: { code: 'NOT_FOUND', field: 'channelId' } }]);
  });
});
