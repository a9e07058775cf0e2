import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GrantsRepository } from '#access';
import { type PersonEntity, type ProfileChanges, UpdateProfileCommand } from '#people';
import { sql, statements } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

interface Common {
  readonly kind: string;
  readonly name: string;
}

describe('what two people have in common', () => {
  let hub: LibHub;
  let ada: PersonEntity;
  let bob: PersonEntity;
  let gus: PersonEntity;

  beforeAll(async () => {
    hub = await startLibHub();
    [ada, bob, gus] = [await hub.person('ada'), await hub.person('bob'), await hub.person('gus', { kind: 'GUEST' })];
  });
  afterAll(() => hub.stop());

  const tell = async (person: PersonEntity, changes: ProfileChanges) => hub.get(UpdateProfileCommand).run(await hub.viewer(person), changes);
  const between = async (viewer: PersonEntity, handle: string) => {
    const { data } = await hub.ask(viewer, 'query ($handle: String!) { person(handle: $handle) { inCommon { kind name } } }', { handle });
    return (data as unknown as { person: { inCommon: Common[] } | null }).person?.inCommon.map(({ kind, name }) => `${kind} ${name}`);
  };

  it('is former employers, schools and skills, however they are written', async () => {
    await tell(ada, {
      employers: [{ company: 'Küstenkarte GmbH', toYear: 2021 }, { company: 'Harbour', fromYear: 2001, toYear: 2004 }, { company: '西湖印社 有限公司' }],
      education: [{ school: 'Universidade do Minho' }], skills: ['C++', 'PostgreSQL', 'Radar'], location: 'Porto',
    });
    await tell(bob, {
      employers: [{ company: 'KUSTENKARTE' }, { company: 'Harbour Ltd.' }, { company: '西湖印社' }],
      education: [{ school: 'Universidade  do minho,' }], skills: ['C#', 'postgresql', 'C'], location: 'Porto',
    });
    expect(await between(ada, 'bob')).toEqual(['EMPLOYER Harbour Ltd.', 'EMPLOYER KUSTENKARTE', 'EMPLOYER 西湖印社', 'SCHOOL Universidade  do minho,', 'SKILL postgresql']);
    expect(await between(bob, 'ada')).toContain('EMPLOYER Küstenkarte GmbH');
    expect(await between(ada, 'ada')).toEqual([]);
  });

  it('is not where both are now, though one was there before in another job', async () => {
    const here = { company: 'Tidings', fromYear: 2020 };
    await tell(ada, { employers: [{ company: 'Tidings', fromYear: 2011, toYear: 2019 }, here] });
    await tell(bob, { employers: [{ company: 'Tidings', fromYear: 2012, toYear: 2018 }] });
    expect(await between(ada, 'bob')).not.toContain('EMPLOYER Tidings');
    await tell(ada, { employers: [{ company: 'Tidings', fromYear: 2011, toYear: 2019 }] });
    expect(await between(ada, 'bob')).toContain('EMPLOYER Tidings');
  });

  it('follows the profile, and the directory where that writes it', async () => {
    await tell(bob, { skills: ['radar'] });
    expect(await between(ada, 'bob')).toContain('SKILL radar');
    await tell(bob, { skills: [], employers: [], education: [] });
    expect(await between(ada, 'bob')).toEqual([]);
    expect(await hub.database.query(sql`SELECT kind, key FROM person_trait WHERE person_id = ${bob.id}`)).toEqual([{ kind: 'LOCATION', key: 'porto' }]);
  });

  it('is shown to guests of those whom they may see', async () => {
    await tell(bob, { skills: ['Radar'] });
    await tell(gus, { skills: ['radar'] });
    expect(await between(gus, 'bob')).toBeUndefined();
    const grants = hub.get(GrantsRepository);
    const audience = await grants.createAudience(hub.database);
    await grants.grant(hub.database, audience, [bob.id, gus.id]);
    expect(await between(gus, 'bob')).toEqual(['SKILL Radar']);
  });

  it('is one statement for many people', async () => {
    await hub.viewer(ada);
    let count = 0;
    const listen = () => void count++;
    statements.subscribe(listen);
    const { errors } = await hub.ask(ada, '{ people { edges { node { inCommon { kind name } } } } }');
    statements.unsubscribe(listen);
    // viewer, people, what they have in common
    expect([errors, count]).toEqual([undefined, 3]);
  });
});
