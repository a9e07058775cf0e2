import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Role } from '#access';
import { RemoveUnusedJob } from '#media';
import { encodeId, parseId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { makeImage } from '../visibility/made-media.js';

describe('a picture of a post that its author deletes', () => {
  let hub: TestHub;
  let uploaderId: string;
  let ada: string;
  let bob: string;
  let mia: string;

  beforeAll(async () => {
    hub = await startTestHub();
    const author = await hub.person('ada');
    uploaderId = author.id;
    ada = await hub.token(author);
    bob = await hub.token(await hub.person('bob'));
    mia = await hub.token(await hub.person('mia', { roles: [Role.MODERATOR] }), ['read', 'write', 'moderate']);
  });
  afterAll(async () => {
    expect(hub.logged).toEqual([]);
    await hub.close();
  });

  const post = (imageId: string) => hub.graphql<{ createPost: { post: { id: string } } }>(ada, 'mutation ($imageId: ID!) { createPost(input: { text: "Look", imageIds: [$imageId] }) { post { id } } }', { imageId });
  const say = (imageId: string, text: string) => hub.graphql(ada, 'mutation ($imageId: ID!, $text: String!) { setAlternativeText(input: { imageId: $imageId, alternativeText: $text }) { image { alternativeText } } }', { imageId, text });

  /** The picture of a post that is gone. */
  async function deleted({ isReported }: { isReported: boolean }): Promise<string> {
    const imageId = encodeId('image', await makeImage(hub, uploaderId, 'A badge'));
    const { id } = (await post(imageId)).data.createPost.post;
    if (isReported) await hub.ask(bob, 'mutation ($id: ID!) { reportContent(input: { subjectId: $id, reason: OTHER, comment: "Look" }) { alreadyReported } }', { id });
    await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id });
    return imageId;
  }

  /** What its uploader hears of it. */
  async function heard(imageId: string): Promise<object> {
    const { status } = await request(hub.config.http.publicUrl).get(`/media/${imageId}`).set('authorization', `Bearer ${ada}`);
    const { data: { node } } = await hub.graphql(ada, 'query ($imageId: ID!) { node(id: $imageId) { __typename } }', { imageId });
    const [words, again] = [await say(imageId, 'Nothing'), await post(imageId)];
    if (!again.errors) await hub.ask(ada, 'mutation ($id: ID!) { deletePost(input: { postId: $id }) { deletedId } }', { id: again.data.createPost.post.id });
    return { status, node, words: words.errors?.[0]?.extensions?.['code'], again: again.errors?.[0]?.extensions?.['code'] };
  }

  it('tells its uploader nothing of whether it was reported, neither now nor after a day; the case has it as it was', async () => {
    const pictures = [await deleted({ isReported: false }), await deleted({ isReported: true })];
    for (const picture of pictures) expect(await heard(picture)).toEqual({ status: 307, node: { __typename: 'Image' } });
    const gone = { status: 404, node: null, words: 'NOT_FOUND', again: 'NOT_FOUND' };
    await hub.database.execute(sql`UPDATE media SET created_at = now() - interval '25 hours' WHERE id = ANY(${pictures.map((id) => parseId(id)?.uuid as string)}::uuid[])`);
    for (const picture of pictures) expect(await heard(picture)).toEqual(gone);
    await hub.get(RemoveUnusedJob).run();
    for (const picture of pictures) expect(await heard(picture)).toEqual(gone);
    const { cases } = await hub.ask<{ cases: object }>(mia, '{ cases(first: 5) { edges { node { images { id alternativeText } } } } }');
    expect(cases).toEqual({ edges: [{ node: { images: [{ id: pictures[1], alternativeText: 'A badge' }] } }] });
  });
});
