import { createHash } from 'node:crypto';
import pg from 'pg';
import { GATEWAY_ROLE } from '#migrations';

/** PostgreSQL's codes for a role that is there, or that another process is making at this moment. */
const THERE_ALREADY = new Set(['42710', '23505']);

/**
 * The embedded database's address for the gateway, which meets what strangers send and so signs in as a role that can't change the
 * audit record or any table. The role is made where it is missing; the next migration gives it its rights.
 */
export async function gatewayUrl(ownerUrl: string): Promise<string> {
  const url = new URL(ownerUrl);
  // One way only: who knows the gateway's password doesn't learn the owner's.
  const password = createHash('sha256').update(`${decodeURIComponent(url.password)}:${GATEWAY_ROLE}`).digest('base64url');
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'tidings roles' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`CREATE ROLE ${GATEWAY_ROLE} LOGIN PASSWORD '${password}'`).catch((error: { code?: string }) => {
      if (!THERE_ALREADY.has(error.code ?? '')) throw error;
    });
  } finally {
    await client.end();
  }
  url.username = GATEWAY_ROLE;
  url.password = password;
  return url.href;
}
