import { type Client, createClient, type ExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A subscription over a socket of its own. */
export interface LiveQuery<Data> extends AsyncIterable<Data> {
  /** The next that is delivered. @throws with its errors, and where none comes within the limit */
  next(limitMs?: number): Promise<Data>;
  /** What has been delivered and not been taken. */
  readonly waiting: readonly Data[];
  /** Breaks the connection as a pulled cable does: nothing is said to the other side. */
  cut(): void;
  close(): Promise<void>;
}

const LIMIT_MS = 5_000;

/** @param headers how it signs in, as its first message says */
export function openLiveQuery<Data>(url: string, headers: Record<string, string>, query: string, variables: Record<string, unknown>): LiveQuery<Data> {
  const opened: WebSocket[] = [];
  class OwnSocket extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers });
      opened.push(this);
    }
  }
  const client: Client = createClient({ url, webSocketImpl: OwnSocket, retryAttempts: 0, lazy: true });
  const arrived: ExecutionResult<Data>[] = [];
  let ended: unknown;
  let wake: () => void = () => undefined;
  client.subscribe<Data>({ query, variables }, {
    next: (result) => {
      arrived.push(result as ExecutionResult<Data>);
      wake();
    },
    error: (error) => {
      ended = error;
      wake();
    },
    complete: () => {
      ended ??= new Error('The subscription has ended');
      wake();
    },
  });

  async function next(limitMs = LIMIT_MS): Promise<Data> {
    const deadline = Date.now() + limitMs;
    for (;;) {
      const result = arrived.shift();
      if (result) return dataOf(result);
      if (ended) throw errorFrom(ended);
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`Nothing was delivered within ${limitMs} ms`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  return {
    next,
    get waiting() {
      return arrived.map(dataOf);
    },
    cut: () => opened.forEach((socket) => socket.terminate()),
    close: async () => client.dispose(),
    [Symbol.asyncIterator]: () => ({ next: async () => ({ value: await next(), done: false }) }),
  };
}

function dataOf<Data>(result: ExecutionResult<Data>): Data {
  if (result.errors || !result.data) throw errorFrom(result.errors);
  return result.data;
}

/** GraphQL's errors as one, with the first one's code; a socket's close as it is. */
function errorFrom(cause: unknown): Error {
  if (cause instanceof Error) return cause;
  const first = (Array.isArray(cause) ? cause[0] : cause) as { message?: string; reason?: string; code?: number; extensions?: object } | undefined;
  return Object.assign(new Error(first?.message ?? first?.reason ?? `The socket closed (${first?.code})`), first?.extensions);
}
