import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

export type Cell = string | number | boolean | null | Date;

const ROWS_A_CHUNK = 500;

/** Writes rows into a table by COPY. @param columns names, in the order of the rows' cells */
export async function copyInto(client: pg.Client, table: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): Promise<void> {
  const target = client.query(from(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows)), target);
}

function* chunks(rows: Iterable<readonly Cell[]>): Generator<Buffer> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(`${row.map(written).join('\t')}\n`);
    if (lines.length < ROWS_A_CHUNK) continue;
    yield Buffer.from(lines.join(''));
    lines = [];
  }
  if (lines.length > 0) yield Buffer.from(lines.join(''));
}

/** A cell in COPY's text format. */
function written(cell: Cell): string {
  if (cell === null) return '\\N';
  if (cell instanceof Date) return cell.toISOString();
  return String(cell).replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] as string);
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
