import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, OperationTypeNode, specifiedRules, subscribe } from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocket, WebSocketServer } from 'ws';
import { createContext, type RequestContext, type Viewer } from '#access';
import { type Config, type EventStream, formatError, said, Turns, UserError } from '#platform';
import type { CredentialHeaders, ViewerResolver } from '#sign-in';
import { clientAddress, type Trust, trustIn } from '../web/client-address.js';
import { closeEndedAccess, type OpenSocket } from './ended-access.js';
import type { DocumentLimit } from './document-limit.js';
import { executeBounded } from './execution.js';
import { faultsIn, readDocument } from './document.js';
import { assertShort } from './input-limit.js';
import { affordableCost, documentLimits } from './limits.js';
import { paceOf } from './pace.js';
import { keyOf, type ReadLimit, tooMuchAtOnce } from './read-limit.js';
import { inRequest, newTrace, requestId, requestTrace, type RequestTrace } from './request-id.js';
import { assertFewSubscriptions, type Listening } from './subscription-limit.js';
import { WaitingSockets } from './waiting-sockets.js';

interface Extra {
  readonly request: IncomingMessage;
  readonly socket: WebSocket;
  /** What the socket was opened with. */
  credentials?: CredentialHeaders;
  open?: OpenSocket & { readonly listening: Listening; /** The ids of operations that are looked at. */ readonly preparing: Set<string> };
}

type SocketContext = Context<Record<string, unknown>, Extra>;

const MAX_MESSAGE = 256 * 1024;
const MAX_OPERATIONS = 50;
/** Tabs and devices of one person, or processes of one app, at this gateway. */
const MAX_SOCKETS = 60;
/** Bytes that wait for a socket's other end to read them, before it is cut off: it comes back and reads anew. */
const MAX_UNREAD = 8_000_000;
const CLOSING_MS = 5_000;
/** Operations of one viewer that are looked at, over all sockets, and that wait for it: as many as one may listen to, which all come at once when a gateway starts anew. */
const PREPARED = { atOnce: 4, waiting: 200 };
/** graphql-ws clients take it as final, and don't connect again. */
const CLOSE_FORBIDDEN = 4403;

/**
 * GraphQL over sockets (the graphql-transport-ws protocol). A browser sends its cookie from any page, so a socket is opened only from the
 * hub's own pages, or by a program, which sends no Origin.
 */
export class GraphqlSockets {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE, handleProtocols: (offered) => offered.has('graphql-transport-ws') && 'graphql-transport-ws' });
  private readonly rules = [...specifiedRules, ...documentLimits().validationRules];
  private readonly open = new Set<OpenSocket & { readonly listening: Listening }>();
  private readonly waiting = new WaitingSockets();
  private readonly trust: Trust;
  private readonly preparing = new Turns(PREPARED);
  private readonly traces = new WeakMap<SubscribePayload, RequestTrace>();
  private readonly stopListening: () => void;
  private readonly served: { dispose: () => void | Promise<void> };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly viewers: ViewerResolver,
    private readonly config: Config,
    private readonly limits: { readonly reads: ReadLimit; readonly documents: DocumentLimit },
    private readonly report: (cause: unknown) => void,
    stream: EventStream,
  ) {
    this.stopListening = closeEndedAccess(stream, this.open);
    const trust = (this.trust = trustIn(this.config.http));
    const options: ServerOptions<Record<string, unknown>, Extra> = {
      connectionInitWaitTimeout: 10_000,
      onConnect: (context) => inRequest(newTrace(context.extra.request, trust), () => this.connect(context)),
      onClose: (context) => void (context.extra.open && this.open.delete(context.extra.open)),
      onSubscribe: (context, id, payload) => {
        this.traces.set(payload, newTrace(context.extra.request, trust));
        return this.within(payload, () => this.prepareInTurn(context, id, payload));
      },
      onComplete: (context, id) => void context.extra.open?.listening.delete(id),
      onNext: ({ extra: { socket } }, _id, payload, _args, result) => {
        if (socket.bufferedAmount > MAX_UNREAD) socket.terminate();
        return result.errors ? { ...result, errors: this.shown(payload, result.errors) } : undefined;
      },
      onError: (_context, _id, payload, errors) => this.shown(payload, errors),
      execute: (args) => this.inTurn(args),
      subscribe,
    };
    this.served = useServer(options, this.sockets);
  }

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  /** Closes all sockets as going away (1001). Those that don't answer in time are cut off. */
  async close(): Promise<void> {
    this.stopListening();
    const impatient = setTimeout(() => this.sockets.clients.forEach((socket) => socket.terminate()), CLOSING_MS);
    await this.served.dispose();
    clearTimeout(impatient);
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { origin } = request.headers;
    if (request.url?.split('?')[0] !== '/graphql') return refuse(socket, '404 Not Found');
    if (origin !== undefined && origin !== this.config.http.publicUrl) return refuse(socket, '403 Forbidden');
    this.sockets.handleUpgrade(request, socket, head, (open) => {
      this.waiting.add(clientAddress(request, this.trust), open);
      this.sockets.emit('connection', open, request);
    });
  }

  /** The viewer comes from the cookie, or from `authorization` in the first message, as browsers' sockets can't send headers. */
  private async connect(context: SocketContext): Promise<boolean> {
    const { authorization } = context.connectionParams ?? {};
    const { extra } = context;
    const credentials = typeof authorization === 'string' ? { authorization } : extra.request.headers;
    const viewer = await this.viewer(credentials, requestTrace()?.client);
    // Its onClose was called by then, and would leave it counted for ever.
    if (extra.socket.readyState !== WebSocket.OPEN) return false;
    if (!viewer || this.socketsOf(viewer) >= MAX_SOCKETS) return false;
    extra.credentials = credentials;
    extra.open = {
      viewer,
      listening: new Map(),
      preparing: new Set(),
      stillValid: async () => (await this.viewer(credentials)) !== undefined,
      close: () => extra.socket.close(CLOSE_FORBIDDEN, 'Signed out'),
    };
    this.open.add(extra.open);
    this.waiting.known(clientAddress(extra.request, this.trust), extra.socket);
    return true;
  }

  private socketsOf({ principalId }: Viewer): number {
    return [...this.open].filter(({ viewer }) => viewer.principalId === principalId).length;
  }

  private viewer(credentials: CredentialHeaders, address?: string): Promise<Viewer | undefined> {
    return this.viewers.fromHeaders(credentials, address).catch((error: unknown) => {
      if (error instanceof UserError) return undefined;
      throw error;
    });
  }

  /**
   * A client that ends an operation before it was looked at has none to show for it: 72,000 begun and ended in three seconds kept everybody from the
   * database for half a minute. Who has more than may wait is cut off.
   */
  private async prepareInTurn(context: SocketContext, id: string, payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { socket, open } = context.extra;
    const cutOff = () => {
      socket.terminate();
      return [tooMuchAtOnce()];
    };
    // Of two with one id the library would end only the last.
    if (!open || open.preparing.has(id)) return cutOff();
    open.preparing.add(id);
    const isEnded = () => !(id in context.subscriptions);
    const end = await this.preparing.take(keyOf(open.viewer, ''));
    try {
      if (!end) return cutOff();
      // Nobody is told.
      return isEnded() ? [tooMuchAtOnce()] : await this.prepare(context, id, payload);
    } finally {
      end?.();
      open.preparing.delete(id);
      if (isEnded()) open.listening.delete(id);
    }
  }

  /** Each operation is asked for by who the viewer is by then, not by who opened the socket hours ago. */
  private async prepare(context: SocketContext, id: string, payload: SubscribePayload): Promise<ExecutionArgs | readonly GraphQLError[]> {
    try {
      if (Object.keys(context.subscriptions).length > MAX_OPERATIONS) {
        throw new UserError('RATE_LIMITED', said`A socket carries at most ${MAX_OPERATIONS} operations at once; end some first.`);
      }
      const openedBy = context.extra.open?.viewer;
      this.limits.documents.admit(payload.query, openedBy, '');
      const document = readDocument(payload.query);
      const errors = faultsIn(document, this.schema, this.rules);
      if (errors.length > 0) {
        this.limits.documents.refuse(openedBy, '');
        return errors;
      }
      this.limits.documents.know(payload.query);
      const asked = { document, variables: payload.variables ?? {}, operationName: payload.operationName ?? undefined };
      assertShort(asked, payload.query);
      const cost = affordableCost(this.schema, asked);
      const viewer = await this.viewer(context.extra.credentials ?? {});
      if (!viewer) throw new UserError('UNAUTHENTICATED', 'The session or token of this socket has ended; sign in again.');
      this.limits.reads.spend(viewer, '', cost);
      if (getOperationAST(document, asked.operationName)?.operation === OperationTypeNode.SUBSCRIPTION) {
        assertFewSubscriptions(this.open, viewer, cost);
        context.extra.open?.listening.set(id, cost);
      }
      const { variables: variableValues, operationName } = payload;
      return { schema: this.schema, document, variableValues, operationName, contextValue: createContext(viewer, requestId()) };
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  /** Queries and mutations over a socket wait for those that came by HTTP. */
  private async inTurn(args: ExecutionArgs): Promise<ExecutionResult> {
    const context = args.contextValue as RequestContext;
    const end = await this.limits.reads.turn(context.viewer, '');
    try {
      return await executeBounded(args);
    } finally {
      this.limits.reads.account(context.viewer, '', paceOf(context).fields);
      end();
    }
  }

  /** An operation has one id, with all that it delivers. */
  private within<Result>(payload: SubscribePayload, work: () => Result): Result {
    const trace = this.traces.get(payload);
    return trace ? inRequest(trace, work) : work();
  }

  private shown(payload: SubscribePayload, errors: readonly (GraphQLError | GraphQLFormattedError)[]): GraphQLFormattedError[] {
    return this.within(payload, () => errors.map((error) => formatError(error, requestId(), this.report)));
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
