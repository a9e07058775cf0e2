import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pdf } from './documents.js';
import { pngPicture } from './pictures.js';
import { MediaAddresses, RemoveLostBytesJob, RemoveUnusedJob } from '#media';
import { decodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { MediaClient } from './media-client.js';

const CREATE = 'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id text images { id alternativeText url } files { id name url } } } }';

interface Created {
  readonly createPost: { readonly post: { id: string; text: string; images: { id: string; url: string }[]; files: { id: string; url: string }[] } };
}

describe('pictures and files of posts', () => {
  let hub: TestHub;
  let ada: MediaClient;
  let bob: MediaClient;

  beforeAll(async () => {
    hub = await startTestHub();
    ada = new MediaClient(hub, await hub.token(await hub.person('ada')));
    bob = new MediaClient(hub, await hub.token(await hub.person('bob')));
  });
  afterAll(() => hub.close());

  const post = async (who: MediaClient, input: object) => (await hub.ask<Created>(who.token, CREATE, { input })).createPost.post;
  const refusal = async (who: MediaClient, input: object) => (await hub.graphql(who.token, CREATE, { input })).errors?.[0]?.extensions;
  const stored = async () => (await readdir(join(hub.config.dataDir, 'media'), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

  it('are read with the post, and go with it', async () => {
    const image = await ada.image(await pngPicture(), 'A square');
    const file = await ada.file(pdf, 'plan.pdf');
    expect(await bob.node(image, '__typename')).toBeNull();
    const made = await post(ada, { text: '', imageIds: [image], fileIds: [file] });
    expect(made).toMatchObject({ text: '', images: [{ id: image, alternativeText: 'A square' }], files: [{ id: file, name: 'plan.pdf' }] });
    expect(await bob.node(image, '__typename')).toEqual({ __typename: 'Image' });
    const url = made.images[0]?.url as string;
    expect((await bob.get(url)).status).toBe(200);
    await hub.ask(ada.token, 'mutation ($input: DeletePostInput!) { deletePost(input: $input) { deletedId } }', { input: { postId: made.id } });
    expect((await bob.get(url)).status).toBe(404);
  });

  it('are the author’s own, ready, and four at most', async () => {
    const images = await Promise.all([1, 2, 3, 4, 5].map(async (size) => ada.image(await pngPicture(size, size))));
    expect(await refusal(ada, { text: 'x', imageIds: images })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'imageIds' });
    expect(await refusal(ada, { text: 'x', imageIds: [images[0], images[0]] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'imageIds' });
    expect(await refusal(ada, { text: 'x', fileIds: [images[0]] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'fileIds' });
    expect(await refusal(ada, { text: 'x', imageIds: [(await ada.begin()).id] })).toMatchObject({ code: 'CONFLICT', field: 'imageIds' });
    expect(await refusal(ada, { text: '' })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'text' });
    const bad = await ada.begin();
    await ada.put(bad, Buffer.concat([await pngPicture(), Buffer.from('<script >')]));
    expect(await refusal(ada, { text: 'x', imageIds: [bad.id] })).toMatchObject({ code: 'BAD_USER_INPUT', field: 'imageIds' });
    const before = await hub.database.query(sql`SELECT id FROM post`);
    await post(ada, { text: 'Four', imageIds: images.slice(0, 4) });
    expect(await refusal(bob, { text: 'Mine now', imageIds: [images[0]] })).toMatchObject({ code: 'NOT_FOUND', field: 'imageIds' });
    expect(await hub.database.query(sql`SELECT id FROM post`)).toHaveLength(before.length + 1);
  });

  it('are described anew by their uploader alone', async () => {
    const image = await ada.image(await pngPicture());
    await post(ada, { text: 'x', imageIds: [image] });
    const set = 'mutation ($input: SetAlternativeTextInput!) { setAlternativeText(input: $input) { image { alternativeText } } }';
    expect(await hub.ask(ada.token, set, { input: { imageId: image, alternativeText: 'Red' } })).toEqual({ setAlternativeText: { image: { alternativeText: 'Red' } } });
    expect((await hub.graphql(bob.token, set, { input: { imageId: image, alternativeText: 'Blue' } })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    // Where she may not read it any more, as of a room that she has left, she writes no more either.
    await hub.database.execute(sql`UPDATE post SET restriction = 'REMOVED' WHERE id IN (SELECT post_id FROM post_media WHERE media_id = ${decodeId('image', image, 'id')})`);
    expect((await hub.graphql(ada.token, set, { input: { imageId: image, alternativeText: 'Green' } })).errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
    expect(await hub.database.first(sql`SELECT alternative_text FROM media WHERE id = ${decodeId('image', image, 'id')}`)).toEqual({ alternativeText: 'Red' });
  });

  it('have addresses that a browser may keep for as long as they hold, and no longer', async () => {
    const addresses = hub.get(MediaAddresses);
    const image = await ada.image(await pngPicture());
    const url = (await post(ada, { text: 'x', imageIds: [image] })).images[0]?.url as string;
    const first = await bob.get(url);
    const age = Number(/^private, immutable, max-age=(\d+)$/.exec(first.headers['cache-control'] ?? '')?.[1]);
    expect(age).toBeGreaterThan(3_599);
    expect(age).toBeLessThanOrEqual(7_200);
    expect((await bob.get(url).set('if-none-match', first.headers['etag'] as string)).status).toBe(304);
    const form = { id: image, variant: '480.webp' };
    const hour = 3_600_000 * 500_000;
    expect(await addresses.signed(form, hour + 1)).toBe(await addresses.signed(form, hour + 3_599_000));
    expect(await addresses.signed(form, hour)).not.toBe(await addresses.signed(form, hour + 3_600_000));
    expect((await bob.get(await addresses.signed(form, Date.now() - 3 * 3_600_000))).status).toBe(410);
    expect((await bob.get(url.replace('expires=1', 'expires=2'))).status).toBe(404);
    expect((await bob.get(`/media/${image}/480.webp`)).status).toBe(404);
    const lead = await bob.get(`/media/${image}`).set('accept', 'image/avif,image/webp,*/*').redirects(0);
    expect([lead.status, lead.headers['location']]).toEqual([307, expect.stringContaining('/480.avif?expires=')]);
    expect((await bob.get(`/media/${image}`).redirects(1)).headers['content-type']).toBe('image/webp');
    expect((await bob.get(url, '')).status).toBe(401);
  });

  it('are sent in part where that is asked', async () => {
    const file = await ada.file(pdf, 'plan.pdf');
    const url = (await ada.node<{ url: string }>(file, '... on File { url }'))?.url as string;
    const part = await ada.get(url).set('range', 'bytes=0-4');
    expect([part.status, String(part.body), part.headers['content-range']]).toEqual([206, '%PDF-', `bytes 0-4/${pdf.length}`]);
    expect((await ada.get(url).set('range', `bytes=${pdf.length}-`)).status).toBe(416);
  });

  it('that hang on nothing are gone after a day, row and bytes, and bytes without a row too', async () => {
    await hub.worker.app.get(RemoveUnusedJob).run();
    const unused = await ada.image(await pngPicture());
    const kept = await ada.image(await pngPicture());
    await post(ada, { text: 'x', imageIds: [kept] });
    await hub.database.execute(sql`UPDATE media SET created_at = now() - interval '25 hours'`);
    const lost = await ada.image(await pngPicture());
    await hub.worker.app.get(RemoveUnusedJob).run();
    expect([await ada.node(unused, 'id'), await ada.node(kept, 'id'), await ada.node(lost, 'id')]).toEqual([null, { id: kept }, { id: lost }]);
    await hub.database.execute(sql`DELETE FROM media WHERE created_at > now() - interval '1 hour'`);
    const now = await stored();
    await hub.worker.app.get(RemoveLostBytesJob).run();
    expect(await stored()).toHaveLength(now.length);
    for (const entry of now) await utimes(join(entry.parentPath, entry.name), new Date(0), new Date(0));
    await hub.worker.app.get(RemoveLostBytesJob).run();
    expect(await stored()).toHaveLength(now.length - 2);
    expect(hub.logged).toEqual([]);
  });
});
