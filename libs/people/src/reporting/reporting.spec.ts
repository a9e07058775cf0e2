import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GrantsRepository } from '#access';
import { MarkFormerCommand, type PersonEntity, UpdateFromDirectoryCommand } from '#people';
import { statements } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

interface Answer {
  readonly person: { readonly reportingLine: { readonly handle: string }[]; readonly reportCount: number } | null;
  readonly topOfCompany: { readonly handle: string }[];
}

describe('who reports to whom', () => {
  let hub: LibHub;
  const people = new Map<string, PersonEntity>();
  const of = (handle: string) => people.get(handle) as PersonEntity;

  beforeAll(async () => {
    hub = await startLibHub();
    const line: [string, string | undefined][] = [['grace', undefined], ['ulrike', 'grace'], ['samir', 'ulrike'], ['ada', 'samir'], ['jonas', 'samir'], ['alone', undefined]];
    for (const [handle, manager] of line) people.set(handle, await hub.person(handle, { managerId: manager && of(manager).id }));
    people.set('gus', await hub.person('gus', { kind: 'GUEST' }));
  });
  afterAll(() => hub.stop());

  const ask = async (viewer: string, handle: string) => {
    const { data, errors } = await hub.ask(of(viewer), 'query ($handle: String!) { person(handle: $handle) { reportingLine { handle } reportCount } topOfCompany { handle } }', { handle });
    expect(errors).toBeUndefined();
    const { person, topOfCompany } = data as unknown as Answer;
    return { line: person?.reportingLine.map((one) => one.handle), count: person?.reportCount, top: topOfCompany.map((one) => one.handle) };
  };
  const lead = (handle: string, managerId: string | null) => hub.database.transaction((tx) => hub.get(UpdateFromDirectoryCommand).run(tx, of(handle).id, { managerId }));

  it('is a line to the top, and how many are below', async () => {
    expect(await ask('ada', 'ada')).toEqual({ line: ['samir', 'ulrike', 'grace'], count: 0, top: ['grace'] });
    expect(await ask('ada', 'samir')).toEqual({ line: ['ulrike', 'grace'], count: 2, top: ['grace'] });
    expect(await ask('ada', 'alone')).toEqual({ line: [], count: 0, top: ['grace'] });
  });

  it('is read in one statement for many', async () => {
    await hub.viewer(of('ada'));
    let count = 0;
    const listen = () => void count++;
    statements.subscribe(listen);
    await hub.ask(of('ada'), '{ people { edges { node { reportingLine { handle } reportCount } } } }');
    statements.unsubscribe(listen);
    // viewer, people, lines, counts
    expect(count).toBe(4);
  });

  it('ends where two lead each other', async () => {
    await lead('grace', of('samir').id);
    expect((await ask('ada', 'ada')).line).toEqual(['samir', 'ulrike', 'grace']);
    expect((await ask('ada', 'grace')).line).toEqual(['samir', 'ulrike']);
    await lead('grace', null);
  });

  it('is shown to guests as far as they see each one on the way', async () => {
    expect(await ask('gus', 'ada')).toEqual({ line: undefined, count: undefined, top: [] });
    const grants = hub.get(GrantsRepository);
    const audience = await grants.createAudience(hub.database);
    await grants.grant(hub.database, audience, ['gus', 'ada', 'samir', 'grace'].map((handle) => of(handle).id));
    expect(await ask('gus', 'ada')).toEqual({ line: ['samir'], count: 0, top: [] });
    expect(await ask('gus', 'samir')).toMatchObject({ line: [], count: 1 });
  });

  it('leaves out who has left: those below stand at the top', async () => {
    await hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, of('ulrike').id));
    expect(await ask('ada', 'ada')).toEqual({ line: ['samir'], count: 0, top: ['samir'] });
    expect(await ask('ada', 'grace')).toMatchObject({ count: 0 });
  });
});
