import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { execute, type ExecutionArgs, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, parse, specifiedRules, subscribe, validate } from 'graphql';
import { type Context, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { createContext, type Viewer } from '#access';
import { type Config, formatError } from '#platform';
import type { ViewerResolver } from '#sign-in';
import { assertAffordable, documentLimits } from './limits.js';
import { inRequest, requestId } from './request-id.js';

interface Extra {
  readonly request: IncomingMessage;
  viewer?: Viewer | undefined;
}

const MAX_MESSAGE = 256 * 1024;

/**
 * GraphQL over sockets (the graphql-transport-ws protocol). A browser sends its cookie from any page, so a socket is opened only from the
 * hub's own pages, or by a program, which sends no Origin.
 */
export class GraphqlSockets {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, handleProtocols: (offered) => offered.has('graphql-transport-ws') && 'graphql-transport-ws' });
  private readonly rules = [...specifiedRules, ...documentLimits().validationRules];
  private readonly served: { dispose: () => void | Promise<void> };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly viewers: ViewerResolver,
    private readonly config: Config,
    private readonly report: (cause: unknown) => void,
  ) {
    const options: ServerOptions<Record<string, unknown>, Extra> = {
      connectionInitWaitTimeout: 10_000,
      onConnect: (context) => this.connect(context),
      onSubscribe: (context, _id, payload) => inRequest(() => this.prepare(context, payload)),
      onNext: (_context, _id, _payload, _args, result) => (result.errors ? { ...result, errors: this.shown(result.errors) } : undefined),
      onError: (_context, _id, _payload, errors) => this.shown(errors),
      execute: execute as never,
      subscribe: subscribe as never,
    };
    this.served = useServer(options, this.sockets);
  }

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  async close(): Promise<void> {
    for (const socket of this.sockets.clients) socket.close(1001, 'Going away');
    await this.served.dispose();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { origin } = request.headers;
    if (request.url?.split('?')[0] !== '/graphql') return refuse(socket, '404 Not Found');
    if (origin !== undefined && origin !== this.config.http.publicUrl) return refuse(socket, '403 Forbidden');
    this.sockets.handleUpgrade(request, socket, head, (open) => this.sockets.emit('connection', open, request));
  }

  /** The viewer comes from the cookie, or from `authorization` in the first message, as browsers' sockets can't send headers. */
  private async connect(context: Context<Record<string, unknown>, Extra>): Promise<boolean> {
    const { authorization } = context.connectionParams ?? {};
    const { headers } = context.extra.request;
    const credentials = typeof authorization === 'string' ? { authorization } : headers;
    context.extra.viewer = await this.viewers.fromHeaders(credentials).catch(() => undefined);
    return context.extra.viewer !== undefined;
  }

  private prepare(context: Context<Record<string, unknown>, Extra>, payload: SubscribePayload): ExecutionArgs | readonly GraphQLError[] {
    try {
      const document = parse(payload.query, { maxTokens: 4_000 });
      const errors = validate(this.schema, document, this.rules);
      if (errors.length > 0) return errors;
      assertAffordable(this.schema, document, payload.variables ?? {}, payload.operationName ?? undefined);
      return {
        schema: this.schema,
        document,
        variableValues: payload.variables,
        operationName: payload.operationName,
        contextValue: createContext(context.extra.viewer, requestId()),
      };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  private shown(errors: readonly (GraphQLError | GraphQLFormattedError)[]): GraphQLFormattedError[] {
    return errors.map((error) => formatError(error, requestId(), this.report));
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
