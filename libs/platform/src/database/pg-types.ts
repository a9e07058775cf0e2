import pg from 'pg';

const INT8 = 20;

/** bigint columns (sequences, counts) stay far below 2^53, so they are numbers here; the rest is read as pg does. */
export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : (pg.types.getTypeParser(oid, format as 'text') as (value: string) => unknown),
};
