import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreateDepartmentCommand, type PersonEntity, type ProfileChanges, UpdateProfileCommand } from '#people';
import { encodeId, sql } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

interface Steps {
  readonly welcome: { readonly steps: { readonly kind: string; readonly done: boolean }[]; readonly dismissed: boolean; readonly department: { readonly slug: string } | null } | null;
  readonly viewer: { readonly welcomeOnHome: boolean };
}

interface Suggestions {
  readonly followSuggestions: { readonly person: { readonly handle: string }; readonly reasons: { readonly kind: string; readonly name: string | null }[] }[];
}

const STEPS = '{ welcome { steps { kind done } dismissed department { slug } } viewer { welcomeOnHome } }';
const UPDATE = 'mutation ($input: UpdateWelcomeInput!) { updateWelcome(input: $input) { welcome { dismissed steps { kind done } } } }';

describe('the first steps of somebody new', () => {
  let hub: TestHub;
  let noor: string;
  let gus: string;
  const people = new Map<string, PersonEntity>();
  const of = (handle: string) => people.get(handle) as PersonEntity;

  beforeAll(async () => {
    hub = await startTestHub();
    const department = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name: 'Almanac' }));
    await add('samir', { employers: [{ company: 'Douro Dados' }] }, { departmentId: department.id });
    await add('colleague', {}, { departmentId: department.id });
    await add('elsewhere', { employers: [{ company: 'douro dados' }], education: [{ school: 'Minho' }] });
    await add('famous', {});
    await add('unknown', {});
    await add('noor', { employers: [{ company: 'Douro Dados Lda' }], education: [{ school: 'Minho' }] }, { departmentId: department.id, managerId: of('samir').id });
    await add('near', { location: 'Leixões' });
    await add('nell', { location: 'leixões' });
    await add('gus', {}, { kind: 'GUEST' });
    [noor, gus] = [await hub.token(of('noor')), await hub.token(of('gus'))];
    for (const handle of ['samir', 'colleague', 'elsewhere']) await follow(await hub.token(of(handle)), 'famous');
    await hub.settled();
  });
  afterAll(() => hub.close());

  async function add(handle: string, profile: ProfileChanges, more: object = {}): Promise<void> {
    const person = await hub.person(handle, more);
    people.set(handle, person);
    await hub.get(UpdateProfileCommand).run(await hub.viewer(person), profile);
  }
  const follow = (token: string, handle: string) => hub.ask(token, 'mutation ($id: ID!) { follow(input: { subjectId: $id }) { subject { __typename } } }', { id: encodeId('person', of(handle).id) });
  const steps = async (token: string) => {
    const { welcome, viewer } = await hub.ask<Steps>(token, STEPS);
    return { left: welcome?.steps.filter(({ done }) => !done).map(({ kind }) => kind), dismissed: welcome?.dismissed, onHome: viewer.welcomeOnHome };
  };
  const suggested = async (token: string) => (await hub.ask<Suggestions>(token, '{ followSuggestions { person { handle } reasons { kind name } } }')).followSuggestions
    .map(({ person, reasons }) => `${person.handle}: ${reasons.map(({ kind, name }) => [kind, name].filter(Boolean).join(' ')).join(', ')}`);

  it('proposes whom to follow, with the reasons, the nearest first', async () => {
    expect(await suggested(noor)).toEqual([
      'samir: MANAGER, EMPLOYER Douro Dados, DEPARTMENT Almanac', 'elsewhere: EMPLOYER douro dados, SCHOOL Minho', 'colleague: DEPARTMENT Almanac', 'famous: POPULAR',
    ]);
  });

  it('knows what is done by what was done', async () => {
    expect(await steps(noor)).toEqual({ left: ['FACE', 'HEADLINE', 'CHANNEL', 'FOLLOW', 'POST'], dismissed: false, onHome: true });
    await hub.ask(noor, 'mutation { updateProfile(input: { headline: "New here" }) { person { id } } }');
    await hub.database.execute(sql`UPDATE person SET avatar_id = uuid7() WHERE id = ${of('noor').id}`);
    for (const handle of ['samir', 'elsewhere']) await follow(noor, handle);
    expect((await steps(noor)).left).toEqual(['CHANNEL', 'FOLLOW', 'POST']);
    await follow(noor, 'famous');
    expect(await suggested(noor)).toEqual(['colleague: DEPARTMENT Almanac']);
    await hub.ask(noor, UPDATE, { input: { channelSeen: true } });
    expect((await steps(noor)).left).toEqual(['POST']);
  });

  it('lead somebody without a department to a channel of their choice, and to who is where they are', async () => {
    const nell = await hub.token(of('nell'));
    expect(await suggested(nell)).toEqual(['near: LOCATION Leixões', 'famous: POPULAR']);
    expect((await steps(nell)).left).toEqual(['FACE', 'HEADLINE', 'CHANNEL', 'FOLLOW', 'POST']);
    const { createChannel } = await hub.ask<{ createChannel: { channel: { id: string } } }>(noor, 'mutation { createChannel(input: { kind: TOPIC, name: "Quays" }) { channel { id } } }');
    await hub.ask(nell, 'mutation ($id: ID!) { joinChannel(input: { channelId: $id }) { channel { id } } }', { id: createChannel.channel.id });
    expect((await steps(nell)).left).toEqual(['FACE', 'HEADLINE', 'FOLLOW', 'POST']);
  });

  it('are put away and taken up again, and remembered so', async () => {
    await hub.ask(noor, UPDATE, { input: { dismissed: true } });
    expect(await steps(noor)).toEqual({ left: ['POST'], dismissed: true, onHome: false });
    await hub.ask(noor, UPDATE, { input: { channelSeen: true } });
    expect((await steps(noor)).dismissed).toBe(true);
    await hub.ask(noor, UPDATE, { input: { dismissed: false } });
    expect((await steps(noor)).onHome).toBe(true);
  });

  it('leave Home when the last is taken', async () => {
    await hub.ask(noor, 'mutation { createPost(input: { text: "Hello" }) { post { id } } }');
    expect(await steps(noor)).toEqual({ left: [], dismissed: false, onHome: false });
  });

  it('stay after the first post as long as others are left, but aren’t offered to who has posted for a fortnight', async () => {
    const famous = await hub.token(of('famous'));
    await hub.ask(famous, 'mutation { createPost(input: { text: "Hello" }) { post { id } } }');
    expect(await steps(famous)).toEqual({ left: ['FACE', 'HEADLINE', 'CHANNEL', 'FOLLOW'], dismissed: false, onHome: true });
    await hub.database.execute(sql`UPDATE post SET created_at = now() - interval '15 days' WHERE author_id = ${of('famous').id}`);
    expect((await steps(famous)).onHome).toBe(false);
  });

  it('are none of a guest’s', async () => {
    expect(await steps(gus)).toEqual({ left: undefined, dismissed: undefined, onHome: false });
    expect(await suggested(gus)).toEqual([]);
    expect((await hub.graphql(gus, UPDATE, { input: { dismissed: true } })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await hub.graphql(noor, '{ followSuggestions(first: 21) { person { id } } }')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'first' });
  });
});
