import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Role } from '#access';
import { RemoveUnusedJob } from '#media';
import type { PersonEntity } from '#people';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';
import { MediaClient } from './media-client.js';
import { movingPicture, plainPicture, pngPicture } from './pictures.js';

const SET = 'mutation ($input: SetAvatarInput!) { setAvatar(input: $input) { person { handle avatarUrl } } }';

describe('the picture of a person', () => {
  let hub: TestHub;
  let people: Record<'ada' | 'bob', PersonEntity>;
  let ada: MediaClient;
  let bob: MediaClient;
  let guest: MediaClient;

  beforeAll(async () => {
    hub = await startTestHub();
    people = { ada: await hub.person('ada'), bob: await hub.person('bob') };
    [ada, bob] = [new MediaClient(hub, await hub.token(people.ada)), new MediaClient(hub, await hub.token(people.bob))];
    guest = new MediaClient(hub, await hub.token(await hub.person('gil', { kind: 'GUEST' })));
  });
  afterAll(() => hub.close());

  const set = async (who: MediaClient, imageId: string | null) => (await hub.ask<{ setAvatar: { person: { avatarUrl: string | null } } }>(who.token, SET, { input: { imageId } })).setAvatar.person.avatarUrl;
  const refusal = async (imageId: string) => (await hub.graphql(ada.token, SET, { input: { imageId } })).errors?.[0]?.extensions;
  const urlOfAda = async (token = bob.token) => (await hub.ask<{ person: { avatarUrl: string | null } | null }>(token, '{ person(handle: "ada") { avatarUrl } }')).person?.avatarUrl;
  const make = async (url: string) => sharp((await bob.get(url)).body as Buffer);

  it('is the square in the middle of one of their uploads, for whoever sees them', async () => {
    expect(await urlOfAda()).toBeNull();
    // Red, with a blue third in the middle.
    const blue = { input: { create: { width: 300, height: 300, channels: 3 as const, background: { r: 0, g: 0, b: 220 } } }, left: 300, top: 0 };
    const image = await ada.image(await plainPicture(900, 300).composite([blue]).png().toBuffer());
    const url = (await set(ada, image)) as string;
    expect(await urlOfAda()).toBe(url);
    const picture = await make(url);
    expect(await picture.metadata()).toMatchObject({ format: 'webp', width: 300, height: 300 });
    const { dominant } = await picture.stats();
    expect(dominant.b).toBeGreaterThan(180);
    expect([(await bob.get(url)).status, (await guest.get(url)).status, (await guest.get(url, '')).status]).toEqual([200, 404, 401]);
    expect(await urlOfAda(guest.token)).toBeUndefined();
    expect(await bob.node(image, '__typename')).toBeNull();
  });

  it('is small, upright and still, whatever was sent', async () => {
    expect(await (await make((await set(ada, await ada.image(await pngPicture(2_000, 1_500)))) as string)).metadata()).toMatchObject({ width: 320, height: 320 });
    const still = await (await make((await set(ada, await ada.image(await movingPicture(3)))) as string)).metadata();
    expect([still.width, still.height, still.pages ?? 1]).toEqual([60, 60, 1]);
    expect(await (await make((await set(ada, await ada.image(await pngPicture(1, 40)))) as string)).metadata()).toMatchObject({ width: 1, height: 1 });
  });

  it('is taken away by a moderator, with a reason that they are told and the audit record keeps', async () => {
    const REMOVE = 'mutation ($input: RemoveAvatarInput!) { removeAvatar(input: $input) { person { avatarUrl viewerCanRemoveAvatar } } }';
    const mia = await hub.person('mia', { roles: [Role.MODERATOR] });
    const moderator = await hub.token(mia, ['read', 'write', 'moderate']);
    const may = async (token: string, handle = 'ada') => (await hub.ask<{ person: { viewerCanRemoveAvatar: boolean } }>(token, 'query ($handle: String!) { person(handle: $handle) { viewerCanRemoveAvatar } }', { handle })).person.viewerCanRemoveAvatar;
    const input = { personId: encodeId('person', people.ada.id), reason: 'Not hers to show' };
    const code = async (token: string, more: object = {}) => (await hub.graphql(token, REMOVE, { input: { ...input, ...more } })).errors?.[0]?.extensions?.['code'];
    expect([await may(moderator), await may(bob.token), await may(moderator, 'bob')]).toEqual([true, false, false]);
    expect([await code(bob.token), await code(await hub.token(mia, ['read', 'write'])), await code(moderator, { reason: ' ' })]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'BAD_USER_INPUT']);
    expect(await hub.ask(moderator, REMOVE, { input })).toEqual({ removeAvatar: { person: { avatarUrl: null, viewerCanRemoveAvatar: false } } });
    expect(await urlOfAda()).toBeNull();
    expect(await code(moderator)).toBe('CONFLICT');
    expect(await hub.database.query(sql`SELECT actor_id, details->>'reason' AS reason FROM audit_entry WHERE action = 'person.avatar-removed'`)).toEqual([{ actorId: mia.id, reason: input.reason }]);
    const told = async (token: string) => (await hub.ask<{ person: { avatarRemoval: { reason: string } | null } }>(token, '{ person(handle: "ada") { avatarRemoval { reason } } }')).person.avatarRemoval;
    expect([await told(ada.token), await told(bob.token), await told(moderator)]).toEqual([{ reason: input.reason }, null, null]);
    await set(ada, await ada.image(await pngPicture()));
    expect(await told(ada.token)).toBeNull();
  });

  it('stays when what it was made of goes, and goes when it is taken away or another comes', async () => {
    const first = (await set(ada, await ada.image(await pngPicture()))) as string;
    await hub.database.execute(sql`UPDATE media SET created_at = created_at - interval '2 days'`);
    await hub.worker.app.get(RemoveUnusedJob, { strict: false }).run();
    expect((await bob.get(first)).status).toBe(200);
    const second = (await set(ada, await ada.image(await pngPicture(50, 50)))) as string;
    expect([(await bob.get(first)).status, (await ada.get(first)).status, (await bob.get(second)).status]).toEqual([404, 404, 200]);
    expect(await set(ada, null)).toBeNull();
    expect([await urlOfAda(), (await bob.get(second)).status]).toEqual([null, 404]);
    await hub.database.execute(sql`UPDATE media SET created_at = created_at - interval '2 days'`);
    await hub.worker.app.get(RemoveUnusedJob, { strict: false }).run();
    expect(await hub.database.query(sql`SELECT 1 FROM media`)).toEqual([]);
  });

  it('is their own, ready, and a picture', async () => {
    const bobs = await bob.image(await pngPicture());
    expect(await refusal(bobs)).toMatchObject({ code: 'NOT_FOUND', field: 'imageId' });
    expect(await refusal((await ada.begin()).id)).toMatchObject({ code: 'CONFLICT', field: 'imageId' });
    expect(await refusal('post_01h2xcejqtf2nbrexx3vqjhp41')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'imageId' });
    const bad = await ada.begin();
    await ada.put(bad, Buffer.concat([await pngPicture(), Buffer.from('<script >')]));
    expect(await refusal(bad.id)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'imageId' });
    const app = await hub.app('Robot', ['read', 'write']);
    expect((await hub.graphql(app.token, SET, { input: {} })).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    expect(hub.logged).toEqual([]);
  });
});
