import type { Client, SubscribePayload, Sink } from 'graphql-ws';
import { lineDown, lineUp } from '../network/line.js';
import { untilLoaded } from '../network/until-loaded.js';
import { untilOnlineOr } from '../network/until-online-or.js';

let socket: Promise<Client> | undefined;

/** The hub is asked so often, in milliseconds, whether it is there, and has so long to say so. */
const ASK = 15_000;
const ANSWER = 5_000;

/** One socket for all subscriptions, opened at the first. */
function openSocket(): Promise<Client> {
  return (socket ??= connect());
}

/** A socket that comes back by itself, waiting up to half a minute between tries. */
async function connect(): Promise<Client> {
  const { createClient } = await untilLoaded(() => import('graphql-ws'));
  let silence: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    keepAlive: ASK,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    on: {
      connected: lineUp,
      // Closed normally is what nobody listens to any more.
      closed: (event) => {
        clearTimeout(silence);
        if ((event as CloseEvent).code !== 1000) lineDown();
      },
      // A line that broke without a word, as where a laptop slept or changed its network, looks open for minutes.
      ping: (received) => {
        if (!received) silence = setTimeout(() => client.terminate(), ANSWER);
      },
      pong: (received) => received && clearTimeout(silence),
    },
    retryWait: (tries) => untilOnlineOr(Math.min(1000 * 2 ** tries, 30_000) * (0.5 + Math.random() / 2)),
  });
  window.addEventListener('online', () => client.terminate());
  return client;
}

/** The sequence number that a change carries, whichever field it came in. */
function sequenceOf(data: unknown): string | undefined {
  const change = data && typeof data === 'object' ? Object.values(data)[0] : undefined;
  const sequence = change && typeof change === 'object' ? (change as { sequence?: unknown }).sequence : undefined;
  return typeof sequence === 'string' ? sequence : undefined;
}

/**
 * Subscribes over the socket. After a break the client sends the payload again; because `after` in it moves along with what was
 * heard, the server resumes where this browser stopped: without a hole, and without telling all again.
 */
export function subscribeOverSocket(payload: SubscribePayload, sink: Sink<unknown>): () => void {
  const variables = { ...payload.variables };
  let stop: (() => void) | undefined;
  let stopped = false;
  const listen = (client: Client) => {
    if (stopped) return;
    stop = client.subscribe(
      { ...payload, variables },
      {
        next: (result) => {
          const sequence = sequenceOf(result.data);
          if (sequence && 'after' in variables) variables.after = sequence;
          sink.next(result);
        },
        error: (error) => sink.error(error),
        complete: () => sink.complete(),
      },
    );
  };
  openSocket().then(listen, (error: unknown) => sink.error(error));
  return () => {
    stopped = true;
    stop?.();
  };
}
