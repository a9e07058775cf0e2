import { X509Certificate } from 'node:crypto';
import { type Config, Database, DAY_MS, sql } from '#platform';

interface Connection {
  readonly slug: string;
  readonly certificates: readonly string[];
  readonly lastSignInAt: Date | null;
}

const SOON_MS = 30 * DAY_MS;

/** How people can sign in, and what about it will need somebody's hand. */
export async function signInState(config: Config): Promise<string> {
  const database = new Database(config);
  try {
    const rows = await database.query<Connection>(sql`
      SELECT c.slug, c.certificates, (SELECT max(i.last_sign_in_at) FROM identity i WHERE i.connection_id = c.id) AS last_sign_in_at
      FROM saml_connection c WHERE c.enabled AND NOT c.demo ORDER BY c.id`);
    const ways = [...(config.demo ? ['the demo’s provider, which lets anybody in'] : []), ...rows.map(describe)];
    if (ways.length > 0) return ways.join('; ');
    return 'nobody can. Connect an identity provider (docs/sign-in.md), or let somebody in by: npm run tidings -- person sign-in-link --handle HANDLE';
  } finally {
    await database.onApplicationShutdown();
  }
}

function describe({ slug, certificates, lastSignInAt }: Connection): string {
  const used = lastSignInAt ? `last used on ${lastSignInAt.toISOString().slice(0, 10)}` : 'nobody has signed in by it yet';
  const ends = Math.max(...certificates.map((pem) => Date.parse(new X509Certificate(pem).validTo)));
  const day = new Date(ends).toISOString().slice(0, 10);
  return `${slug}, ${used}${ends < Date.now() + SOON_MS ? `; its provider’s certificate says it ends on ${day}: when the provider changes it, give the hub its new metadata` : ''}`;
}
