import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Express } from 'express';
import { type Config, Database, EventStream, LOG, type Log, NestLog } from '#platform';
import { GatewayModule } from './gateway.module.js';
import type { HubDriver } from './graphql/hub.driver.js';
import { withRequestId } from './graphql/request-id.js';
import { securityHeaders } from './web/security-headers.js';
import { trustIn } from './web/client-address.js';
import type { AnswerPage } from './web/first-page/app-page.js';
import { serveWebApp } from './web/web-app.js';
import { boundPipelining } from './web/pipelining.js';
import { toPublicHost } from './web/public-host.js';

/** Whoever asked has given up by then. */
const LONGEST_STATEMENT_MS = 15_000;

/** A gateway, ready to listen. */
export async function createGateway(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(GatewayModule.with(config), { bodyParser: false, bufferLogs: true, abortOnError: false });
  app.useLogger(new NestLog(app.get<Log>(LOG)));
  app.get(Database).endStatementsAfter(LONGEST_STATEMENT_MS);
  app.set('trust proxy', trustIn(config.http));
  app.disable('x-powered-by');
  app.use(boundPipelining(), securityHeaders(config), toPublicHost(config));
  app.use(['/auth', '/media'], withRequestId(trustIn(config.http)));
  // Nest answers 404 to whatever comes after its own routes, so the pages are offered before them.
  const answerPage: AnswerPage = (...asked) => (app.get(GraphQLModule).graphQlAdapter as HubDriver).answerPage(...asked);
  serveWebApp(app.getHttpAdapter().getInstance() as Express, answerPage);
  await app.init();
  await app.get(EventStream).start();
  return app;
}
