import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GrantsRepository } from '#access';
import { CreateDepartmentCommand, MarkFormerCommand, type PersonEntity, type ProfileChanges, UpdateFromDirectoryCommand, UpdateProfileCommand } from '#people';
import { encodeId } from '#platform';
import { type LibHub, startLibHub } from '#test-support';

interface Page {
  readonly people: { readonly edges: { readonly node: { readonly displayName: string } }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } };
  readonly peopleCount: number;
}

const LIST = `query ($filter: PeopleFilter, $sort: PeopleSort, $first: Int, $after: String) {
  people(filter: $filter, sort: $sort, first: $first, after: $after) { edges { node { displayName } } pageInfo { endCursor hasNextPage } } peopleCount(filter: $filter) }`;

describe('the directory', () => {
  let hub: LibHub;
  const people = new Map<string, PersonEntity>();
  const departments = new Map<string, string>();
  const of = (handle: string) => people.get(handle) as PersonEntity;

  beforeAll(async () => {
    hub = await startLibHub();
    for (const [name, parent] of [['Engineering', ''], ['Sensors', 'Engineering'], ['Firmware', 'Sensors'], ['Sales', '']] as const) {
      const made = await hub.database.transaction((tx) => hub.get(CreateDepartmentCommand).run(tx, { name, parentId: departments.get(parent) }));
      departments.set(name, made.id);
    }
    await add('emile', 'Émile Østergaard', 'Engineering', 'Radar engineer', { location: 'Porto, Portugal', skills: ['Radar', 'C++'], employers: [{ company: 'Douro Dados' }] });
    await add('zhou', '周晓岚', 'Sensors', '固件工程师', { location: 'Ningbo', skills: ['radar'], education: [{ school: '浙江大学' }] });
    await add('ana', 'Ana Brás', 'Firmware', 'Engineer', { location: 'porto portugal', skills: ['c++'], employers: [{ company: 'Douro Dados, Lda' }] });
    await add('bela', 'bela Costa', 'Sales', 'Account lead', { location: 'Porto, Portugal' });
    await add('gone', 'Gone Away', 'Sales', 'Account lead', { skills: ['Radar'] });
    await hub.database.transaction((tx) => hub.get(MarkFormerCommand).run(tx, of('gone').id));
    people.set('gus', await hub.person('gus', { kind: 'GUEST' }));
  });
  afterAll(() => hub.stop());

  async function add(handle: string, displayName: string, department: string, title: string, profile: ProfileChanges): Promise<void> {
    const person = await hub.person(handle, { departmentId: departments.get(department) });
    people.set(handle, person);
    await hub.get(UpdateProfileCommand).run(await hub.viewer(person), profile);
    await hub.database.transaction((tx) => hub.get(UpdateFromDirectoryCommand).run(tx, person.id, { displayName, title }));
  }

  const list = async (filter: object, more: object = {}, viewer = 'ana') => {
    const { data, errors } = await hub.ask(of(viewer), LIST, { filter, ...more });
    if (errors) throw errors[0] as Error;
    return data as unknown as Page;
  };
  const names = async (filter: object, more: object = {}, viewer = 'ana') => (await list(filter, more, viewer)).people.edges.map(({ node }) => node.displayName);
  const department = (name: string) => encodeId('department', departments.get(name) as string);
  const facet = async (kind: string, args = '', viewer = 'ana') => {
    const { data, errors } = await hub.ask(of(viewer), `{ peopleFacet(of: ${kind} ${args}) { name count department { slug } } }`);
    if (errors) throw errors[0] as Error;
    return (data as unknown as { peopleFacet: { name: string; count: number }[] }).peopleFacet.map(({ name, count }) => `${name} ${count}`);
  };

  it('is filtered by each, and by several at once, whatever the spelling', async () => {
    expect(await names({ location: 'PORTO, Portugal' })).toEqual(['Émile Østergaard', 'Ana Brás', 'bela Costa']);
    expect(await names({ skills: ['RADAR'] })).toEqual(['Émile Østergaard', '周晓岚']);
    expect(await names({ skills: ['radar', 'C++'] })).toEqual(['Émile Østergaard']);
    expect(await names({ skills: ['C'] })).toEqual([]);
    expect(await names({ employer: 'Douro Dados GmbH' })).toEqual(['Émile Østergaard', 'Ana Brás']);
    expect(await names({ school: '浙江大学' })).toEqual(['周晓岚']);
    expect(await names({ employer: 'Douro Dados', location: 'Porto Portugal', departmentId: department('Firmware') })).toEqual(['Ana Brás']);
    expect((await list({ location: 'Porto, Portugal' })).peopleCount).toBe(3);
  });

  it('shows a department alone, or with those below it', async () => {
    expect(await names({ departmentId: department('Engineering') })).toEqual(['Émile Østergaard']);
    expect(await names({ departmentId: department('Engineering'), withSubdepartments: true })).toEqual(['Émile Østergaard', '周晓岚', 'Ana Brás']);
    expect(await names({ department: 'sensors', withSubdepartments: true })).toEqual(['周晓岚', 'Ana Brás']);
    expect(await names({ department: 'sensors' }, {}, 'gus')).toEqual([]);
    expect(await names({ department: 'none' })).toEqual([]);
  });

  it('finds words of name, handle and title by their beginnings, in any order', async () => {
    expect(await names({ query: 'engin oster' })).toEqual(['Émile Østergaard']);
    expect(await names({ query: 'bras' })).toEqual(['Ana Brás']);
    expect(await names({ query: '晓岚' })).toEqual(['周晓岚']);
    expect(await names({ query: 'gineer' })).toEqual([]);
    expect(await names({ query: '%' })).toEqual([]);
  });

  it('is ordered by name, page by page both ways, or by who came last', async () => {
    expect(await names({}, { sort: 'NAME' })).toEqual(['Ana Brás', 'bela Costa', 'Émile Østergaard', 'gus', '周晓岚']);
    expect(await names({}, { sort: 'NEWEST', first: 2 })).toEqual(['gus', 'bela Costa']);
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const { edges, pageInfo }: Page['people'] = (await list({}, { sort: 'NAME', first: 2, after })).people;
      walked.push(...edges.map(({ node }) => node.displayName));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(['Ana Brás', 'bela Costa', 'Émile Østergaard', 'gus', '周晓岚']);
  });

  it('tells what it can be filtered by, with how many each would leave', async () => {
    expect(await facet('LOCATION')).toEqual([expect.stringMatching(/^porto,? portugal 3$/i), 'Ningbo 1']);
    expect((await facet('SKILL')).sort()).toEqual([expect.stringMatching(/^c\+\+ 2$/i), expect.stringMatching(/^radar 2$/i)].sort());
    expect(await facet('SKILL', ', query: "ra"')).toEqual([expect.stringMatching(/^radar 2$/i)]);
    expect(await facet('DEPARTMENT')).toEqual(['Engineering 3', 'Firmware 1', 'Sales 1', 'Sensors 2']);
    expect(await facet('DEPARTMENT', ', filter: { skills: ["radar"] }')).toEqual(['Engineering 2', 'Sensors 1']);
    expect(await facet('LOCATION', `, filter: { location: "Ningbo", departmentId: "${department('Sensors')}" }`)).toEqual(['Ningbo 1']);
  });

  it('counts former people only where asked', async () => {
    expect(await facet('SKILL', ', filter: { former: true }')).toEqual(['Radar 1']);
    expect(await names({ former: true })).toEqual(['Gone Away']);
  });

  it('shows and counts for guests only whom they may see, and no departments', async () => {
    expect(await facet('SKILL', '', 'gus')).toEqual([]);
    const grants = hub.get(GrantsRepository);
    const audience = await grants.createAudience(hub.database);
    await grants.grant(hub.database, audience, [of('gus').id, of('zhou').id]);
    expect([await facet('SKILL', '', 'gus'), await facet('LOCATION', '', 'gus'), await facet('DEPARTMENT', '', 'gus')]).toEqual([['radar 1'], ['Ningbo 1'], []]);
    expect(await names({ location: 'Porto, Portugal' }, {}, 'gus')).toEqual([]);
    expect((await list({ skills: ['radar'] }, { sort: 'NAME' }, 'gus')).peopleCount).toBe(1);
    expect(await names({ departmentId: department('Engineering'), withSubdepartments: true }, {}, 'gus')).toEqual([]);
    // Where somebody hidden stands by name is nothing to learn either.
    const hidden = Buffer.from(of('ana').id).toString('base64url');
    expect(await names({}, { sort: 'NAME', after: hidden }, 'gus')).toEqual([]);
  });

  it('refuses what it can’t answer', async () => {
    await expect(list({ skills: Array(11).fill('x') })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'skills' } });
    await expect(facet('SKILL', ', first: 101')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'first' } });
    await expect(list({ departmentId: encodeId('person', of('ana').id) })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'departmentId' } });
  });
});
