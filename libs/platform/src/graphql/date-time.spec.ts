import { describe, expect, it } from '@jest/globals';
import { graphql, GraphQLBoolean, GraphQLError, GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, parseValue } from 'graphql';
import { formatError } from '../errors/format-error.js';
import { DateTime } from './date-time.js';

describe('DateTime', () => {
  it.each([
    ['2026-12-24T09:00:00Z', '2026-12-24T09:00:00.000Z'],
    ['2026-12-24T10:00:00.5+01:00', '2026-12-24T09:00:00.500Z'],
    ['2026-12-24T09:00Z', '2026-12-24T09:00:00.000Z'],
    ['2028-02-29T23:59:59-11:30', '2028-03-01T11:29:59.000Z'],
  ])('takes %s', (text, moment) => {
    expect(DateTime.serialize(DateTime.parseValue(text))).toBe(moment);
    expect(DateTime.parseLiteral(parseValue(`"${text}"`))).toEqual(new Date(moment));
  });

  it.each(['', 'foo', '2026-12-24', '2026-12-24T09:00:00', '24 Dec 2026 09:00 UTC', '2026-02-29T00:00:00Z', '2026-13-01T00:00:00Z', '2026-12-24T25:00:00Z', 0, 1_798_102_800_000, true, {}, []])('refuses %j', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(GraphQLError);
    expect(() => DateTime.parseLiteral(parseValue(JSON.stringify(value)))).toThrow(GraphQLError);
  });

  it('says where it was no time, and with what code', async () => {
    const filter = new GraphQLInputObjectType({ name: 'Filter', fields: { since: { type: DateTime } } });
    const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { read: { type: GraphQLBoolean, args: { filter: { type: filter } } } } }) });
    const { errors } = await graphql({ schema, source: 'query ($filter: Filter) { read(filter: $filter) }', variableValues: { filter: { since: 'foo' } } });
    expect(errors?.map((error) => formatError(error, 'spec', () => {}))).toMatchObject([
      { message: expect.stringContaining('"filter.since"; Give a time with its time zone'), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
