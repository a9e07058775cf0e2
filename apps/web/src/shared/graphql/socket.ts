import type { Client, SubscribePayload, Sink } from 'graphql-ws';
import { untilLoaded } from '../network/until-loaded.js';

let socket: Promise<Client> | undefined;

/** One socket for all subscriptions, opened at the first. */
function openSocket(): Promise<Client> {
  return (socket ??= connect());
}

/** With what watches the line: when that is down, no code comes any more. */
async function connect(): Promise<Client> {
  return (await untilLoaded(() => import('./socket-client.js'))).openClient();
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
