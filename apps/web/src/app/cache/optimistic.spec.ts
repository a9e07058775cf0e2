import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, execute, getNamedType, isAbstractType, isEnumType, isListType, isNonNullType, type GraphQLOutputType, type GraphQLSchema, parse } from 'graphql';
import { inWindow } from '../../testing/in-window.js';
import { until } from '../../../../../test/support/until.js';

/** A value of any type of the schema; lists are empty. */
function someOf(type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) return someOf(type.ofType as GraphQLOutputType);
  if (isListType(type)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.value;
  const scalars: Record<string, unknown> = { Int: 0, Float: 0, Boolean: false, String: 'some', ID: 'some_1', DateTime: '2026-11-26T10:00:00.000Z' };
  return named.name in scalars ? scalars[named.name] : {};
}

describe('What is shown before the answer is there', () => {
  inWindow();
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildSchema(readFileSync(new URL('../../../../../schema.graphql', import.meta.url), 'utf8'), { assumeValid: true });
  });

  /** Answers questions by the schema alone, and changes never. */
  const fetchBySchema = async (_url: unknown, options: RequestInit | undefined): Promise<Response> => {
    const { query, variables } = JSON.parse(String(options?.body)) as { query: string; variables: Record<string, unknown> };
    if (query.includes('mutation')) return new Promise<never>(() => undefined);
    const answer = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      rootValue: {},
      fieldResolver: (_source, _args, _context, { fieldName, returnType }) => (fieldName === 'myChannels' ? [{}] : someOf(returnType)),
      typeResolver: (_value, _context, _info, abstract) => (isAbstractType(abstract) ? schema.getPossibleTypes(abstract)[0]!.name : undefined),
    });
    return Response.json(answer);
  };

  it.each([
    ['to everybody', { text: 'First words', channelId: null }],
    ['to a channel', { text: 'Second words', channelId: 'some_1' }],
  ])('is a new post %s with all that the screen wants of it', async (_where, input) => {
    const { cacheExchange } = await import('@urql/exchange-graphcache');
    const { Client, fetchExchange } = await import('urql');
    const { cacheShape } = await import('../../shared/graphql/cache-shape.js');
    const { HomePageQuery } = await import('../routes/home-query.js');
    const { CreatePost } = await import('../post/use-publish.js');
    const { optimistic } = await import('./optimistic.js');
    const { updates } = await import('./updates.js');
    const client = new Client({ url: 'http://localhost:3000/graphql', preferGetMethod: false, fetch: fetchBySchema, exchanges: [cacheExchange({ ...cacheShape, updates, optimistic, logger: () => undefined }), fetchExchange] });
    let texts: unknown[] | undefined;
    const { unsubscribe } = client.query(HomePageQuery, { first: 20, withFrame: true }).subscribe(({ data, error }) => {
      if (error) throw error;
      texts = data?.homeTimeline.edges.map((edge) => (edge as unknown as { node: { text: string } }).node.text);
    });
    await until(() => texts !== undefined, 'Home is there');
    expect(texts).toEqual([]);
    const change = client.mutation(CreatePost, { input: input as never }).subscribe(() => undefined);
    await until(() => texts?.length === 1, 'the post is shown');
    expect(texts).toEqual([input.text]);
    change.unsubscribe();
    unsubscribe();
  });
});
