import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Inject } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { Express, NextFunction, Request, Response } from 'express';
import { createContext, type Viewer } from '#access';
import { CONFIG, type Config, EventStream, formatError, LOG, type Log } from '#platform';
import { ViewerResolver } from '#sign-in';
import { trustIn } from '../web/client-address.js';
import type { PageOperation } from '../web/first-page/first-pages.js';
import { answerBadBody } from './bad-body.js';
import { BodyLimit } from './body-limit.js';
import { compressAnswers } from '../web/compress-answers.js';
import { DocumentLimit } from './document-limit.js';
import { executedBounded } from './execution.js';
import { httpStatus, refusedAtTheDoor } from './http-status.js';
import { documentLimits, MAX_TOKENS } from './limits.js';
import { operationLimits } from './operation-limits.js';
import { ReadLimit } from './read-limit.js';
import { RequestTurn, type TurnContext, turnsWhileRunning } from './request-turn.js';
import { inRequest, newTrace, requestId, requestTrace, withRequestId } from './request-id.js';
import { GraphqlSockets } from './sockets.js';

/** Serves the schema that Nest has built: Apollo Server over HTTP and graphql-ws over sockets, both on /graphql. */
export class HubDriver extends AbstractGraphQLDriver {
  @Inject(CONFIG) private readonly config: Config;
  @Inject(LOG) private readonly log: Log;
  @Inject(EventStream) private readonly stream: EventStream;
  @Inject(ViewerResolver) private readonly viewers: ViewerResolver;
  private server: ApolloServer<TurnContext> | undefined;
  private reads: ReadLimit;
  private readonly documents = new DocumentLimit();
  private sockets: GraphqlSockets | undefined;

  async start(options: GqlModuleOptions): Promise<void> {
    const schema = options.schema;
    if (!schema) throw new Error('Nest gave no schema');
    const limits = documentLimits();
    this.reads = new ReadLimit(this.config);
    this.server = new ApolloServer<TurnContext>({
      schema,
      introspection: true,
      stopOnTerminationSignals: false,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: MAX_TOKENS },
      validationRules: limits.validationRules,
      plugins: [turnsWhileRunning, ...limits.plugins, operationLimits(schema, this.reads, this.documents), executedBounded(schema, (cause) => this.report(cause)), httpStatus, ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
      formatError: (_formatted, error) => formatError(error, requestId(), (cause) => this.report(cause)),
    });
    await this.server.start();
    const adapter = this.httpAdapterHost.httpAdapter;
    const app = adapter.getInstance<Express>();
    app.use('/graphql', withRequestId(trustIn(this.config.http)), neverKept, compressAnswers, new BodyLimit(this.viewers, this.reads).handle, answerBadBody, expressMiddleware(this.server, {
      context: ({ req, res }) => this.enter(req, res).catch(refusedAtTheDoor),
    }));
    this.sockets = new GraphqlSockets(schema, this.viewers, this.config, { reads: this.reads, documents: this.documents }, (cause) => this.report(cause), this.stream);
    this.sockets.attach(adapter.getHttpServer() as Server);
  }

  /** Who asks, when it is their turn. */
  private async enter(request: Request, response: ServerResponse): Promise<TurnContext> {
    const client = requestTrace()?.client ?? '';
    const viewer: Viewer | undefined = await this.viewers.fromHeaders(request.headers, client);
    this.documents.admit((request.body as { query?: unknown } | undefined)?.query ?? request.query['query'], viewer, client);
    const turn = new RequestTurn(await this.reads.turn(viewer, client));
    const abandoned = new AbortController();
    const over = (): void => {
      abandoned.abort();
      turn.close();
    };
    if (response.closed) over();
    else response.once('close', over);
    return { ...createContext(viewer, requestId(), abandoned.signal), turn };
  }

  /**
   * Runs an operation of one of the hub's own pages for who asks for that page, as if the page had sent it: by the same resolvers, within the
   * same limits and in its turn. Gives its data; undefined for who hasn't signed in or no longer waits, and where anything went wrong, so that
   * the page asks itself and hears why.
   */
  answerPage(request: IncomingMessage, response: ServerResponse, operation: PageOperation): Promise<unknown> {
    return inRequest(newTrace(request, trustIn(this.config.http)), async () => {
      const viewer = await this.viewers.fromHeaders({ cookie: request.headers.cookie });
      if (!viewer || !this.server) return undefined;
      const end = await this.reads.turn(viewer, '');
      try {
        if (response.closed) return undefined;
        const { body } = await this.server.executeOperation(operation, { contextValue: createContext(viewer, requestId()) });
        return body.kind === 'single' && !body.singleResult.errors ? body.singleResult.data : undefined;
      } finally {
        end();
      }
    });
  }

  /** Ends all sockets, and opens no more. */
  async closeSockets(): Promise<void> {
    await this.sockets?.close();
    this.sockets = undefined;
  }

  async stop(): Promise<void> {
    await this.closeSockets();
    await this.server?.stop();
  }

  private report(cause: unknown): void {
    this.log.error({ err: cause, ...requestTrace() }, 'A GraphQL operation failed');
  }
}

/** Answers are for one viewer at one moment: no cache keeps them, and no browser after signing out. */
function neverKept(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
