import { Audit } from '#audit';
import { type Database, join, raw, sql, type Sql } from '#platform';

/** What stays beside the record and the company's own connections: which migrations ran, and the secret that addresses of pictures are signed with. */
const KEPT = ['migration', 'media_key'];
/** The record and what was found of it; the database lets nobody empty these. */
const RECORD = 'audit\\_%';

/** What is in the hub, to be told before it is deleted. */
export interface Contents {
  readonly people: number;
  /** Of them, those who have signed in by a connection of the company's own. */
  readonly own: number;
  readonly posts: number;
  readonly articles: number;
  readonly channels: number;
  readonly pictures: number;
}

export async function contentsOf(database: Sql): Promise<Contents> {
  const found = await database.first<Contents>(sql`
    SELECT (SELECT count(*)::int FROM person) AS people,
      (SELECT count(DISTINCT i.person_id)::int FROM identity i JOIN saml_connection c ON c.id = i.connection_id WHERE NOT c.demo) AS own,
      (SELECT count(*)::int FROM post) AS posts, (SELECT count(*)::int FROM article) AS articles,
      (SELECT count(*)::int FROM channel WHERE kind <> 'EVERYONE') AS channels, (SELECT count(*)::int FROM media) AS pictures`);
  return found as Contents;
}

/** Leaves the hub as one that was just made, with the company's own connections. All of it or nothing. */
export function emptyHub(database: Database, contents: Contents): Promise<void> {
  return database.transaction(async (tx) => {
    const tables = await tx.query<{ name: string }>(sql`
      SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> ALL(${KEPT}::text[]) AND tablename NOT LIKE ${RECORD} ORDER BY 1`);
    const company = await tx.query<{ row: object }>(sql`SELECT to_jsonb(a) AS row FROM audience a JOIN channel c ON c.audience_id = a.id WHERE c.kind = 'EVERYONE'`);
    const everyone = await tx.query<{ row: object }>(sql`SELECT to_jsonb(c) - 'created_by' AS row FROM channel c WHERE c.kind = 'EVERYONE'`);
    // What somebody proposed for a connection goes with them.
    const connections = await tx.query<{ row: object }>(sql`
      SELECT to_jsonb(s) || '{"proposal": null, "proposed_at": null, "proposed_by": null}' AS row FROM saml_connection s WHERE NOT s.demo`);
    await tx.execute(sql`TRUNCATE ${join(tables.map(({ name }) => raw(name)), ', ')}`);
    await tx.execute(sql`INSERT INTO audience SELECT (jsonb_populate_record(NULL::audience, ${JSON.stringify(company[0]?.row)}::jsonb)).*`);
    await tx.execute(sql`INSERT INTO channel SELECT (jsonb_populate_record(NULL::channel, ${JSON.stringify(everyone[0]?.row)}::jsonb)).*`);
    for (const { row } of connections) {
      await tx.execute(sql`INSERT INTO saml_connection SELECT (jsonb_populate_record(NULL::saml_connection, ${JSON.stringify(row)}::jsonb)).*`);
    }
    await forgetJobs(tx);
    await new Audit().record(tx, { action: 'hub.emptied', details: contents });
  });
}

/** Jobs about what is gone. They are the worker's own tables. */
async function forgetJobs(tx: Sql): Promise<void> {
  const found = await tx.first<{ there: boolean }>(sql`SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS there`);
  if (found?.there) await tx.execute(sql`DELETE FROM graphile_worker._private_jobs WHERE locked_at IS NULL`);
}
