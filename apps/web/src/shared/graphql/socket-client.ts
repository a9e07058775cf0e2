import { createClient, type Client } from 'graphql-ws';
import { lineDown, lineUp } from '../network/line-watch.js';
import { untilOnlineOr } from '../network/until-online-or.js';

/** The hub is asked so often, in milliseconds, whether it is there, and has so long to say so. */
const ASK = 15_000;
const ANSWER = 5_000;

/** A socket that comes back by itself, waiting up to half a minute between tries. */
export function openClient(): Client {
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
