import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '#access';
import { UserError } from '#platform';

const UNAUTHENTICATED = 401;
const BAD_REQUEST = 400;
const TOO_MANY_REQUESTS = 429;

/** Apollo says 500 where an operation is refused before it runs, be it for its variables or its cost. That is the client's doing. */
export const httpStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ response }) => {
      const { body, http } = response;
      if (body.kind !== 'single' || 'data' in body.singleResult) return Promise.resolve();
      const isFault = body.singleResult.errors?.some((error) => error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') ?? true;
      if (!isFault && (http.status === undefined || http.status >= 500)) http.status = BAD_REQUEST;
      return Promise.resolve();
    },
  }),
};

/** Of who asks with a token that isn't valid: Apollo takes the answer's status from the error. */
export function refusedCredentials(error: unknown): never {
  if (!(error instanceof UserError)) throw error;
  const { code, message } = error;
  const status = { UNAUTHENTICATED, RATE_LIMITED: TOO_MANY_REQUESTS }[code as string] ?? BAD_REQUEST;
  throw new GraphQLError(message, { originalError: error, extensions: { code, http: { status } } });
}
