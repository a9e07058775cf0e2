import { sql as query, type Sql } from '#platform';

/** Until the transaction's end no other that holds this person goes on: so that what a person may have only so many of, or by one name, is counted for good. */
export async function holdPerson(sql: Sql, personId: string): Promise<void> {
  await sql.execute(query`SELECT 1 FROM person WHERE id = ${personId} FOR NO KEY UPDATE`);
}
