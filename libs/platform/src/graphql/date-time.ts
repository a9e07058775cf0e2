import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** RFC 3339, which lets nobody leave the time zone to the reader; seconds may be left out. */
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** A moment, everywhere in the schema. `@nestjs/graphql` has a scalar of this name, too, which gives commands an invalid Date for any text, and 1970 for a number. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment with its time zone, as RFC 3339 writes it: 2026-12-24T09:00:00Z or 2026-12-24T10:00:00+01:00. The hub gives it in UTC.',
  parseValue: (value) => momentOf(value),
  parseLiteral: (node) => momentOf(node.kind === Kind.STRING ? node.value : undefined, node),
  serialize: (value) => (value as Date).toISOString(),
});

function momentOf(text: unknown, node?: ValueNode): Date {
  const [, year, month, day] = (typeof text === 'string' && MOMENT.exec(text)) || [];
  const moment = new Date(day === undefined ? NaN : (text as string));
  // Date takes 30 February for 2 March.
  if (Number.isNaN(moment.getTime()) || Number(day) > daysIn(Number(year), Number(month))) {
    throw new GraphQLError('Give a time with its time zone, such as 2026-12-24T09:00:00Z.', { nodes: node });
  }
  return moment;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
