import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type DocumentNode, getIntrospectionQuery, Kind, print, type TypeNode } from 'graphql';
import { encodeId } from '#platform';
import { startTestHub, type TestHub } from '../support/hub.js';

/** A gateway that is busy with one document answers nobody meanwhile. */
const SOON_MS = 8_000;

describe('a document made to be costly', () => {
  let hub: TestHub;
  let token: string;
  let postId: string;

  beforeAll(async () => {
    hub = await startTestHub();
    token = await hub.token(await hub.person('ada'));
    postId = (await hub.ask<{ createPost: { post: { id: string } } }>(token, 'mutation { createPost(input: { text: "Words" }) { post { id } } }')).createPost.post.id;
  });
  afterAll(() => hub.close());

  /** Fragments of which each asks twice for the next: a few hundred words say more than 2^50. */
  const doubling = (type: string, inner: string, n: number) => `{ ${inner.replace('%', '...f0')} } ${Array.from({ length: n }, (_, i) => `fragment f${i} on ${type} { ...f${i + 1} a${i}: __typename ...f${i + 1} }`).join(' ')} fragment f${n} on ${type} { id }`;
  const doublingFields = (n: number) => `{ viewer { person { ...f0 } } } ${Array.from({ length: n }, (_, i) => `fragment f${i} on Person { manager { ...f${i + 1} } m: manager { ...f${i + 1} } }`).join(' ')} fragment f${n} on Person { id }`;
  const nested = (field: string, n: number): string => `${field} { edges { node { ${n === 0 ? 'id' : nested(field, n - 1)} } } }`;
  const ancestors = (n: number): string => (n === 0 ? 'id' : `ancestors { ${ancestors(n - 1)} }`);
  const introspection = 'types { fields { args { type { name } } type { fields { name description } } } }';
  const ids = (id: string) => JSON.stringify(Array.from({ length: 100 }, () => id));

  it.each([
    ['lists within lists, of the usual size', `{ ${nested('homeTimeline', 0).replace('id', nested('replies', 4))} }`],
    ['the same by first: null', `{ ${nested('homeTimeline', 0).replace('id', nested('replies(first: null)', 4))} }`],
    ['the members of all one’s channels', '{ myChannels { members(first: 30) { edges { node { id } } } } }'],
    ['lists of many ids', (id: string) => `{ nodes(ids: ${ids(id)}) { ... on Post { replies(first: 100) { edges { node { replies(first: 50) { edges { node { id } } } } } } } } }`],
    ['ancestors of ancestors', (id: string) => `{ node(id: "${id}") { ... on Post { ${ancestors(4)} } } }`],
    ['revisions, rendered, of many articles', '{ person(handle: "ada") { blog { articles(first: 100) { edges { node { revisions { html } } } } } } }'],
    ['the schema many times over', `{ ${Array.from({ length: 30 }, (_, i) => `s${i}: __schema { ${introspection} }`).join(' ')} }`],
    ['the names of all fields many times over', `{ ${Array.from({ length: 40 }, (_, i) => `s${i}: __schema { types { fields { name } } }`).join(' ')} }`],
    ['the fields of what all fields give, thrice', `{ ${Array.from({ length: 3 }, (_, i) => `s${i}: __schema { types { fields { type { fields { name } } } } }`).join(' ')} }`],
    ['doubled fragments', doubling('Person', 'viewer { person { % } }', 150)],
    ['doubled fragments of fields', doublingFields(12)],
  ])('is refused soon, over HTTP and sockets: %s', async (_what, query) => {
    const source = typeof query === 'string' ? query : query(postId);
    const begin = performance.now();
    const { errors } = await hub.graphql(token, source);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(performance.now() - begin).toBeLessThan(SOON_MS);
    const live = hub.subscribe(token, source);
    expect(await live.next().catch((cause: unknown) => cause)).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    await live.close();
  });

  it('is refused where its answer turns out to be too large, over HTTP and sockets', async () => {
    const source = `query ($ids: [ID!]!) { ${Array.from({ length: 35 }, (_, i) => `a${i}: nodes(ids: $ids) { ... on Post { id text weightedLength replyCount repostCount quoteCount threadCount createdAt editedAt version deleted author { id handle displayName title headline bio } channel { id slug name } } }`).join(' ')} }`;
    const variables = { ids: Array.from({ length: 100 }, () => postId) };
    const { status, errors } = await hub.graphql(token, source, variables);
    expect({ status, errors }).toEqual({ status: 400, errors: [expect.objectContaining({ message: expect.stringContaining('40000 fields'), extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) })] });
    const live = hub.subscribe(token, source, variables);
    expect(await live.next().catch((cause: unknown) => cause)).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    await live.close();
  });

  it('leaves room for every query of the web app, and for who reads the whole schema', async () => {
    const queries = webDocuments().flatMap((document) => document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION && one.operation === 'query' ? [{ document, one }] : [])));
    expect(queries.length).toBeGreaterThan(20);
    for (const { document, one } of queries) {
      const variables = Object.fromEntries((one.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, largest(variable.name.value, type)]));
      const { errors } = await hub.graphql(token, print(document), variables);
      expect({ name: one.name?.value, costly: errors?.filter(({ extensions }) => /COSTLY|VALIDATION/.test(String(extensions?.['code']))) ?? [] }).toEqual({ name: one.name?.value, costly: [] });
    }
    expect((await hub.graphql(undefined, getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }))).errors).toBeUndefined();
  });
});

describe('the fields of answers', () => {
  it('are counted for who asked, and for nobody else', async () => {
    const hub = await startTestHub({ TIDINGS_OBJECTS_PER_MINUTE: '30000' });
    const person = await hub.person('ada');
    const token = await hub.token(person);
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { handle displayName title headline bio former viewerIsSelf viewerFollows } } }`;
    const ask = async () => (await hub.graphql(token, source, { ids: Array.from({ length: 100 }, () => encodeId('person', person.id)) })).errors?.[0]?.extensions?.['code'] ?? 'answered';
    // 800 fields and what is known beforehand, each time; the rest of the minute's comes back slowly.
    expect([await ask(), await ask(), await ask()]).toEqual(['answered', 'answered', 'RATE_LIMITED']);
    expect((await hub.graphql(await hub.token(await hub.person('bob')), '{ viewer { scopes } }')).errors).toBeUndefined();
    await hub.close();
  });
});

function webDocuments(): DocumentNode[] {
  const text = readFileSync(new URL('../../apps/web/src/shared/graphql/generated/graphql.ts', import.meta.url), 'utf8');
  return [...text.matchAll(/^export const \w+Document = (\{.*\}) as unknown as/gm)].map((match) => JSON.parse(match[1] as string) as DocumentNode);
}

/** A value for a variable, pages as large as they may be; what may be left out is. */
function largest(name: string, type: TypeNode): unknown {
  if (/^(first|last)$/.test(name)) return name === 'first' ? 100 : null;
  if (type.kind !== Kind.NON_NULL_TYPE) return null;
  if (type.type.kind === Kind.LIST_TYPE) return ['x'];
  return { Boolean: true, Int: 1 }[type.type.name.value] ?? 'x';
}
