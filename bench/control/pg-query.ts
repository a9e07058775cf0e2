import type pg from 'pg';
import { pgTypes } from '#platform';

/** Sends one prepared statement; rows come as arrays of cells, in the order of its columns. */
export async function send(target: pg.Pool | pg.ClientBase, name: string, text: string, values: unknown[]): Promise<unknown[][]> {
  const { rows } = await target.query<unknown[]>({ name, text, values, rowMode: 'array', types: pgTypes });
  return rows;
}
