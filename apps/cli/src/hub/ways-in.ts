import { type Config, Database, sql } from '#platform';

/** Whether people can sign in, and whether the invented ones are among them. */
export interface WaysIn {
  /** The company's own identity providers that people can sign in with. */
  readonly connections: number;
  /** The demo was on here once, so its people are in the hub. */
  readonly demoWasHere: boolean;
}

export async function waysIn(config: Config): Promise<WaysIn> {
  const database = new Database(config);
  try {
    const found = await database.first<WaysIn>(sql`
      SELECT count(*) FILTER (WHERE enabled AND NOT demo)::int AS connections, coalesce(bool_or(demo), false) AS demo_was_here FROM saml_connection`);
    return found ?? { connections: 0, demoWasHere: false };
  } finally {
    await database.onApplicationShutdown();
  }
}
