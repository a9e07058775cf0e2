import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange, subscriptionExchange } from 'urql';
import { codeOf } from './errors.js';
import { fetchOrFirstAnswer } from './first-answer.js';
import { newestAnswer } from './newest-answer.js';
import { subscribeOverSocket } from './socket.js';
import { translateErrors } from './translate-errors.js';

/** The client of the whole app. `onSignedOut` runs whenever the server says that there is no session (any more). */
export function createClient(cache: CacheExchangeOpts, onSignedOut: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    fetch: fetchOrFirstAnswer,
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (codeOf(error) === 'UNAUTHENTICATED') onSignedOut();
        },
        onResult: (result) => (result.error ? translateErrors(result.error.graphQLErrors).then(() => result) : result),
      }),
      cacheExchange(cache),
      newestAnswer,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: subscribeOverSocket({ query: query ?? '', variables }, {
              next: (result) => sink.next(result as Parameters<typeof sink.next>[0]),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            }),
          }),
        }),
      }),
    ],
  });
}
