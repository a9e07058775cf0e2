import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { HttpConfig } from '#platform';
import type { HubDriver } from './graphql/hub.driver.js';
import { Readiness } from './health/readiness.js';

const PATIENCE_MS = 10_000;
const IDLE_CHECK_MS = 50;

/**
 * Ends a gateway without failing anybody: /readyz says 503 while requests still come, for as long as load balancers need to notice;
 * then it takes no new ones, closes sockets as going away (1001), upon which browsers connect to another gateway, and finishes what
 * is in hand, for 10 seconds at most.
 */
export async function drain(app: NestExpressApplication, { drainSeconds }: HttpConfig): Promise<void> {
  const server = app.getHttpServer() as Server;
  app.get(Readiness).stop();
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => response.setHeader('Connection', 'close'));
  await sleep(drainSeconds * 1_000);

  const ended = new Promise((resolve) => server.close(resolve));
  // A connection whose request was begun before all this is kept alive after its answer.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await (app.get(GraphQLModule).graphQlAdapter as HubDriver).closeSockets();
  await ended;
  clearInterval(idle);
  clearTimeout(impatient);
  await app.close();
}
