import { describe, expect, it } from '@jest/globals';
import { rankOf, roomOf } from '../../scripts/lint/rooms.js';
import { type SourceFile, sourceFiles, textsIn } from './source-files.js';
import { tableNames } from './table-names.js';

/** Which lib each table belongs to, by its entity. */
function owners(files: readonly SourceFile[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    for (const [, table] of file.text.matchAll(/@Entity\(\s*'([a-z0-9_]+)'/g)) found.set(table as string, roomOf(file.absolute) as string);
  }
  return found;
}

/** Tables that a file's SQL names though they belong to a lib of its own rank or a higher one. */
function trespasses(file: SourceFile, tables: Map<string, string>): string[] {
  const room = roomOf(file.absolute) as string;
  const rank = rankOf(room) ?? Infinity;
  return textsIn(file)
    .flatMap(tableNames)
    .filter((table) => {
      const owner = tables.get(table);
      return owner !== undefined && owner !== room && (rankOf(owner) ?? Infinity) >= rank;
    })
    .map((table) => `${file.path} names the table ${table} of ${tables.get(table)}`);
}

describe('the SQL of a lib', () => {
  const files = sourceFiles('libs/*/src/**/*.ts').filter((file) => !/\.spec\.ts$|\/testing\//.test(file.path));
  const tables = owners(files);

  it('names tables of its own and of lower ranks only', () => {
    expect(tables.size).toBeGreaterThan(5);
    expect(files.flatMap((file) => trespasses(file, tables))).toEqual([]);
  });

  it('is found out where it names another', () => {
    const file = { path: 'libs/people/src/x.ts', absolute: sourceFiles('libs/people/src/index.ts')[0]?.absolute as string, text: '' };
    const higher = new Map([['post', 'libs/stream'], ['person', 'libs/people'], ['event', 'libs/platform']]);
    const names = (text: string) => trespasses({ ...file, text }, higher);
    expect(names('sql`SELECT 1 FROM person p, post AS q WHERE ${x}`')).toEqual(['libs/people/src/x.ts names the table post of libs/stream']);
    expect(names('raw(`LEFT JOIN post ON true`)')).toHaveLength(1);
    expect(names('sql`UPDATE post SET ${x}`')).toHaveLength(1);
    expect(names('sql`INSERT INTO event SELECT * FROM person`')).toEqual([]);
    expect(names("'A message from post to post'")).toEqual([]);
  });

  it('is written with its words in capitals, by which this spec knows it', () => {
    const small = files.filter((file) => /\bsql`[^`]*\b(select|from|join|insert into|update)\s/.test(file.text)).map((file) => file.path);
    expect(small).toEqual([]);
  });
});
