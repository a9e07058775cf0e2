import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonEntity } from '#people';
import { sql } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

const SET_STATUS = 'mutation ($input: SetStatusInput!) { setStatus(input: $input) { person { handle status { text emoji until } } } }';
const UPDATE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { person {
  headline bio pronouns location skills education { school degree fromYear toYear } employers { company title } } } }`;

describe('what people say of themselves', () => {
  let hub: LibHub;
  let ada: PersonEntity;
  beforeAll(async () => {
    hub = await startLibHub();
    ada = await hub.person('ada');
  });
  afterAll(() => hub.stop());

  const run = async (source: string, input: object) => {
    const { data, errors } = await hub.ask(ada, source, { input });
    return errors ? errors[0]?.extensions : Object.values(data as Record<string, { person: unknown }>)[0]?.person;
  };

  it('is a status that ends by itself', async () => {
    const until = new Date(Date.now() + 3_600_000).toISOString();
    expect(await run(SET_STATUS, { text: ' in Lisbon until\nFriday ', emoji: '🌊', until })).toEqual({ handle: 'ada', status: { text: 'in Lisbon until Friday', emoji: '🌊', until } });
    await hub.database.execute(sql`UPDATE person SET status_until = now() - interval '1 second'`);
    expect((await hub.ask(ada, '{ person(handle: "ada") { status { text } } }')).data).toEqual({ person: { status: null } });
    expect(await run(SET_STATUS, { text: '在上海', emoji: '👩🏽‍🔬' })).toMatchObject({ status: { text: '在上海', until: null } });
    expect(await run(SET_STATUS, { text: '' })).toEqual({ handle: 'ada', status: null });
    expect((await hub.relay()).filter((type) => type === 'people.person-changed').length).toBeGreaterThan(0);
  });

  it.each([
    [{ text: 'x'.repeat(101) }, 'text'], [{ text: 'a\u0007' }, 'text'], [{ text: 'x', emoji: 'xx' }, 'emoji'], [{ text: 'x', emoji: '1' }, 'emoji'], [{ text: 'x', emoji: '🌊🌊' }, 'emoji'],
    [{ emoji: '🌊' }, 'text'], [{ text: 'x', until: '2001-01-01T00:00:00Z' }, 'until'],
  ])('refuses the status %j', async (input, field) => {
    expect(await run(SET_STATUS, input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('is a profile of which only what is given changes', async () => {
    const input = {
      headline: 'Reads tides', bio: 'One.\n\nTwo.', pronouns: 'she/her', location: 'Porto', skills: ['C', 'Radar', 'radar', 'c'],
      education: [{ school: 'FEUP', degree: 'MSc', fromYear: 1999, toYear: 2004 }], employers: [{ company: 'Harbour Ltd' }],
    };
    const expected = { ...input, skills: ['C', 'Radar'], employers: [{ company: 'Harbour Ltd', title: null }] };
    expect(await run(UPDATE, input)).toEqual(expected);
    expect(await run(UPDATE, { headline: '', pronouns: null })).toEqual({ ...expected, headline: null, pronouns: null });
    expect(await run(UPDATE, {})).toEqual({ ...expected, headline: null, pronouns: null });
    expect(await run(UPDATE, { skills: null, education: [] })).toMatchObject({ skills: [], education: [], employers: [{ company: 'Harbour Ltd' }] });
  });

  it.each([
    [{ headline: 'x'.repeat(121) }, 'headline'], [{ bio: 'x'.repeat(2_001) }, 'bio'], [{ skills: Array(31).fill('x') }, 'skills'], [{ skills: [''] }, 'skills'],
    [{ education: [{ school: 'A', fromYear: 1800 }] }, 'education'], [{ education: [{ school: 'A', fromYear: 2004, toYear: 1999 }] }, 'education'],
    [{ employers: [{ company: ' ' }] }, 'employers'],
  ])('refuses the profile %#', async (input, field) => {
    expect(await run(UPDATE, input)).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  it('needs somebody', async () => {
    expect((await hub.ask(undefined, SET_STATUS, { input: { text: 'x' } })).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
