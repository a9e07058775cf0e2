import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecutionResult, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { createContext } from '#access';
import { ViewerResolver } from '#sign-in';
import { builtSchema } from '../support/built-schema.js';
import { startTestHub, type TestHub } from '../support/hub.js';
import { KnownDocuments } from '../support/known-documents.js';
import { isUnpublished } from './content-rule.js';
import { knownArguments } from './known-arguments.js';
import { makeCast, makeReaders, type Reader } from './readers.js';
import { SchemaWalk } from './schema-walk.js';
import { SecretCompany, type Thing } from './secrets.js';

/** Fields that lead nowhere by a query: payloads answer mutations, changes come by subscription; specs of their own ask those. */
const ELSEWHERE = /^(Mutation|Subscription)\.|^\w+Payload\.|^(ThreadChange|HomeTimelineChange)\./;
const AT_ONCE = 100;
const ALLOWED = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

describe('what a viewer sees', () => {
  let hub: TestHub;
  let company: SecretCompany;
  let readers: Reader[];
  let schema: GraphQLSchema;
  let walk: SchemaWalk;
  let documents: KnownDocuments;

  beforeAll(async () => {
    hub = await startTestHub();
    company = new SecretCompany(hub, await makeCast(hub));
    await company.build();
    const name = company.word('name of the app', (reader) => reader.company || reader.appId !== undefined);
    readers = await makeReaders(hub, company.cast, name);
    schema = builtSchema(hub.gateway);
    documents = new KnownDocuments(schema);
    walk = new SchemaWalk(schema, knownArguments(company.things, company.words));
  }, 180_000);
  afterAll(() => hub.close());

  /** As HTTP does it from the credentials on, without its bounds on how much one request may ask. */
  async function ask(reader: Reader, source: string): Promise<ExecutionResult> {
    const authorization = reader.token === undefined ? undefined : `Bearer ${reader.token}`;
    const viewer = await hub.get(ViewerResolver).fromHeaders({ authorization }).catch(() => undefined);
    const result = await documents.ask(source, createContext(viewer, 'matrix'));
    const faults = result.errors?.filter((error) => !ALLOWED.has(String(error.extensions['code'])));
    if (faults?.length) throw new Error(`${reader.name}: ${faults.slice(0, 3).map((error) => `${error.path?.join('.')}: ${error.originalError?.stack ?? error.message}`).join('\n')}`);
    return result;
  }

  /** Everything about these things, as many at a time as the hub takes. */
  async function allOf(reader: Reader, type: GraphQLObjectType, things: readonly Thing[]): Promise<ExecutionResult[]> {
    const results: ExecutionResult[] = [];
    for (let i = 0; i < things.length; i += AT_ONCE) {
      const ids = things.slice(i, i + AT_ONCE).map((thing) => `"${thing.text}"`).join(', ');
      results.push(await ask(reader, `{ nodes(ids: [${ids}]) { ... on ${type.name} { ${walk.all(type)} } } }`));
    }
    return results;
  }

  function leaks(reader: Reader, result: ExecutionResult): string[] {
    const said = JSON.stringify(result);
    return [...company.words, ...company.things].filter((secret) => !secret.seenBy(reader) && has(said, secret.text)).map((secret) => secret.what);
  }

  const queries = () => schema.getQueryType() as GraphQLObjectType;

  it('is never a secret of others, whatever one asks of whatever there is', async () => {
    for (const [name, field] of Object.entries(queries().getFields())) {
      const only = { ...queries(), name: 'Query', getFields: () => ({ [name]: field }) } as unknown as GraphQLObjectType;
      const asked = walk.each(only);
      for (const reader of readers) {
        const leaked: string[] = [];
        for (let i = 0; i < asked.length; i += AT_ONCE) leaked.push(...leaks(reader, await ask(reader, `{ ${asked.slice(i, i + AT_ONCE).join(' ')} }`)));
        expect({ reader: reader.name, asked: name, leaked }).toEqual({ reader: reader.name, asked: name, leaked: [] });
      }
    }
  }, 600_000);

  it('is, of each thing by its id, all of it or nothing', async () => {
    for (const reader of readers) {
      for (const type of walk.nodeTypes()) {
        const things = company.things.filter((thing) => thing.type === type.name);
        if (things.length === 0) continue;
        const results = await allOf(reader, type, things);
        expect({ reader: reader.name, type: type.name, leaked: results.flatMap((result) => leaks(reader, result)) }).toEqual({ reader: reader.name, type: type.name, leaked: [] });
        const nodes = results.flatMap((result, i) => (result.data?.['nodes'] ?? things.slice(i * AT_ONCE, (i + 1) * AT_ONCE).map(() => null)) as (object | null)[]);
        const seen = things.filter((_thing, i) => nodes[i] !== null).map((thing) => thing.what);
        expect({ reader: reader.name, seen }).toEqual({ reader: reader.name, seen: things.filter((thing) => thing.seenBy(reader)).map((thing) => thing.what) });
      }
    }
  }, 120_000);

  it('is an article by an address that it had, where it is by the one that it has', async () => {
    const moved = company.things.filter((thing) => thing.formerSlug !== undefined);
    expect(moved.length).toBeGreaterThan(20);
    for (const reader of readers) {
      const result = await ask(reader, `{ ${moved.map(({ slug, formerSlug }, i) => `now${i}: article(slug: "${slug}") { id } former${i}: article(slug: "${formerSlug}") { id }`).join(' ')} }`);
      const found = (name: string) => moved.map((_thing, i) => (result.data?.[`${name}${i}`] as { id: string } | null | undefined)?.id);
      const theirs = moved.map((thing) => (thing.seenBy(reader) ? thing.text : undefined));
      expect({ reader: reader.name, now: found('now'), former: found('former') }).toEqual({ reader: reader.name, now: theirs, former: theirs });
    }
  });

  it('is of a series what is theirs: its list, its length, and its way from one that is out to the next', async () => {
    const ARTICLE = 'id partInSeries series { id } previousInSeries { id } nextInSeries { id }';
    for (const reader of readers) {
      for (const series of company.things.filter((thing) => thing.type === 'Series')) {
        const result = await ask(reader, `{ series(slug: "${series.slug}") { id articleCount readingMinutes articles(first: 100) { edges { node { ${ARTICLE} } } } } }`);
        const theirs = company.things.filter((thing) => thing.type === 'Article' && thing.place === series.place && thing.seenBy(reader));
        const out = theirs.filter(({ state, readBy }) => !isUnpublished(state) && readBy?.(reader)).map(({ text }) => text);
        const beside = (text: string, step: -1 | 1) => {
          const way = step === 1 ? theirs : [...theirs].reverse();
          return way.slice(way.findIndex((one) => one.text === text) + 1).find((one) => out.includes(one.text)) ?? null;
        };
        const nodes = theirs.map(({ text: id }) => ({
          id, series: { id: series.text }, partInSeries: out.includes(id) ? out.indexOf(id) + 1 : null,
          previousInSeries: idOf(beside(id, -1)), nextInSeries: idOf(beside(id, 1)),
        }));
        const expected = { id: series.text, articleCount: out.length, readingMinutes: out.length, articles: { edges: nodes.map((node) => ({ node })) } };
        expect({ reader: reader.name, series: series.what, read: result.data?.['series'] ?? null })
          .toEqual({ reader: reader.name, series: series.what, read: series.seenBy(reader) ? expected : null });
      }
    }
  });

  it('is everything that is theirs: each secret is found by somebody', async () => {
    const author = readers.find((reader) => reader.name === 'author') as Reader;
    const texts: string[] = [];
    for (const type of walk.nodeTypes()) {
      texts.push(JSON.stringify(await allOf(author, type, company.things.filter((thing) => thing.type === type.name))));
    }
    // What was decided about it is no thing with an id.
    texts.push(JSON.stringify(await ask(author, '{ receivedDecisions(first: 100) { edges { node { reason content { text } appeal { words } } } } }')));
    const said = texts.join();
    const missed = company.words.filter((word) => word.seenBy(author) && !has(said, word.text) && !word.what.includes('app')).map((word) => word.what);
    expect(missed).toEqual([]);
  });

  it('leaves out no field of the schema', () => {
    for (const type of walk.nodeTypes()) walk.all(type);
    walk.all(queries());
    expect(walk.compositeFields().filter((field) => !ELSEWHERE.test(field) && !walk.asked.has(field))).toEqual([]);
    const types = new Set(company.things.map((thing) => thing.type));
    expect(walk.nodeTypes().map((type) => type.name).filter((name) => !types.has(name) && name !== 'App')).toEqual([]);
  });
});

function idOf(thing: Thing | null): { id: string } | null {
  return thing && { id: thing.text };
}

function has(said: string, text: string): boolean {
  return said.includes(text);
}
