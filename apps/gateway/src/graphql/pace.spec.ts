import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { execute, GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { createContext, type RequestContext } from '#access';
import { executeBounded } from './execution.js';
import { paced, paceOf } from './pace.js';

let answered = 0;
const thing = new GraphQLObjectType({ name: 'Thing', fields: { id: { type: GraphQLInt, resolve: () => Promise.resolve(answered++) } } });
const query = new GraphQLObjectType({ name: 'Query', fields: { things: { type: new GraphQLList(thing), args: { n: { type: GraphQLInt } }, resolve: (_source, { n }) => Array<object>(n as number).fill({}) } } });
const schema = paced(new GraphQLSchema({ query, mutation: new GraphQLObjectType({ name: 'Mutation', fields: query.toConfig().fields }) }));
const ask = (things: number, context: RequestContext, kind = 'query') => ({ schema, document: parse(`${kind} { things(n: ${things}) { id } }`), contextValue: context });
const context = (abandoned?: AbortSignal) => createContext(undefined, 'spec', abandoned);

describe('the pace of an answer', () => {
  it('lets others come in between, however long it is', async () => {
    let turns = 0;
    let isDone = false;
    const answer = Promise.resolve(execute(ask(30_000, context()))).then(({ data }) => {
      isDone = true;
      return (data?.['things'] as unknown[]).length;
    });
    for (; !isDone; turns++) await nextTurn();
    expect(await answer).toBe(30_000);
    expect(turns).toBeGreaterThan(20);
  });

  it('leaves together what a page asks for', async () => {
    let turns = 0;
    void nextTurn().then(() => turns++);
    await execute(ask(5_000, context()));
    expect(turns).toBe(0);
  });

  it('ends where it would be too large, but for a change', async () => {
    const mine = context();
    const { data, errors } = await executeBounded(ask(70_000, mine));
    expect({ data, code: errors?.[0]?.originalError }).toEqual({ data: undefined, code: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) });
    expect(paceOf(mine).fields).toBe(40_000);
    expect((await executeBounded(ask(70_000, context(), 'mutation'))).errors).toBeUndefined();
  });

  it('ends where nobody waits any more', async () => {
    const leaving = new AbortController();
    const answer = executeBounded(ask(30_000, context(leaving.signal)));
    await nextTurn();
    leaving.abort();
    expect((await answer).errors?.[0]?.originalError).toMatchObject({ code: 'UNAVAILABLE' });
    const byThen = answered;
    for (let i = 0; i < 60; i++) await nextTurn();
    expect(answered).toBe(byThen);
  });
});
