import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { ImportSourceEntity } from './import-source.entity.js';

/** What became of a thing, and of what it said then. */
export type KnownThing = Pick<ImportSourceEntity, 'subjectId' | 'digest'>;

/** Remembers what was brought in from where. */
@Injectable()
export class ImportSourcesRepository {
  /** Lets one import run at a time, until the transaction ends: two of the same file must not both find nothing. */
  async waitForOthers(sql: Sql): Promise<void> {
    await sql.execute(query`SELECT pg_advisory_xact_lock(hashtextextended('tidings.import', 0))`);
  }

  /** What was brought in before, by external id. */
  async known(sql: Sql, source: string): Promise<Map<string, KnownThing>> {
    const rows = await sql.query<Pick<ImportSourceEntity, 'externalId' | 'subjectId' | 'digest'>>(query`
      SELECT external_id, subject_id, digest FROM import_source WHERE source = ${source}`);
    return new Map(rows.map(({ externalId, ...known }) => [externalId, known]));
  }

  async forget(sql: Sql, source: string, externalId: string): Promise<void> {
    await sql.execute(query`DELETE FROM import_source WHERE source = ${source} AND external_id = ${externalId}`);
  }

  async remember(sql: Sql, source: string, externalId: string, { subjectId, digest }: KnownThing): Promise<void> {
    await sql.execute(query`
      INSERT INTO import_source (source, external_id, subject_id, digest) VALUES (${source}, ${externalId}, ${subjectId}, ${digest})`);
  }
}
