import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { Config } from '#platform';
import { type ControlInput, createPost } from './create-post.js';
import { home } from './home.js';
import { findViewer } from './viewer.js';

interface Body {
  readonly query: string;
  readonly variables: { readonly first?: number; readonly input?: ControlInput };
}

/**
 * What the hub is compared with: node:http and pg with prepared statements, nothing else. It answers the bench's two operations as the hub
 * does, with the same lookup of the session, pull and visibility, and knows no GraphQL: which operation it is shows from the variables.
 */
export async function startControl(config: Config): Promise<void> {
  const pool = new pg.Pool({ connectionString: config.database.url, max: config.database.poolSize, application_name: 'tidings control', onConnect: planOnce });
  const server = createServer((request, response) => {
    void answer(pool, request).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(config.http.port, '127.0.0.1', resolve));
}

/** As the hub's own pool does. */
function planOnce(client: pg.ClientBase): Promise<unknown> {
  return client.query('SET plan_cache_mode = force_generic_plan');
}

async function answer(pool: pg.Pool, request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { variables } = JSON.parse(Buffer.concat(parts).toString('utf8')) as Body;
  const viewer = await findViewer(pool, request.headers.cookie);
  const data = variables.input ? await createPost(pool, viewer, variables.input) : await home(pool, viewer, variables.first ?? 20);
  return JSON.stringify({ data });
}
