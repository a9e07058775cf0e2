import type { Client, SubscribePayload, Sink } from 'graphql-ws';

let socket: Promise<Client> | undefined;

/** One socket for all subscriptions, opened at the first. Where its code can't be fetched, the next subscription tries again. */
function openSocket(): Promise<Client> {
  socket ??= connect().catch((error: unknown) => {
    socket = undefined;
    throw error;
  });
  return socket;
}

/** A socket that comes back by itself, waiting up to half a minute between tries. */
async function connect(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  return createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    keepAlive: 15_000,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (tries) => untilOnlineOr(Math.min(1000 * 2 ** tries, 30_000) * (0.5 + Math.random() / 2)),
  });
}

/** Waits so many milliseconds; when the browser says that there is a network again, waiting is over. */
function untilOnlineOr(wait: number): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener('online', over);
      resolve();
    };
    const timer = setTimeout(over, wait);
    window.addEventListener('online', over);
  });
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
