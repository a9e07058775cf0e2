import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { RequestContext } from '#access';
import { UserError } from '#platform';

const UNAUTHENTICATED = 401;
const BAD_REQUEST = 400;
const TOO_MANY_REQUESTS = 429;

/**
 * Apollo says 500 where an operation is refused before it runs, be it for its variables or its cost. That is the client's doing. A query of which nothing was
 * answered because too much is asked just now is to come again, as one that was refused before.
 */
export const httpStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ response, operation }) => {
      const { body, http } = response;
      if (body.kind !== 'single') return Promise.resolve();
      const limited = body.singleResult.errors?.find((error) => error.extensions?.['code'] === 'RATE_LIMITED');
      // A mutation that ran may have done a part of what it was asked, and isn't to be sent again by itself.
      const nothingDone = !('data' in body.singleResult) || (body.singleResult.data === null && operation?.operation === OperationTypeNode.QUERY);
      if (limited && nothingDone) {
        http.status = TOO_MANY_REQUESTS;
        retryAfter(limited.extensions).forEach((value, name) => http.headers.set(name, value));
        return Promise.resolve();
      }
      if ('data' in body.singleResult) return Promise.resolve();
      const isFault = body.singleResult.errors?.some((error) => error.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') ?? true;
      if (!isFault && (http.status === undefined || http.status >= 500)) http.status = BAD_REQUEST;
      return Promise.resolve();
    },
  }),
};

/** Of who asks with a token that isn't valid, or while too much of theirs waits: Apollo takes the answer's status from the error. */
export function refusedAtTheDoor(error: unknown): never {
  if (!(error instanceof UserError)) throw error;
  throw new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: doorAnswer(error) } });
}

/** The status and headers of a request that is refused before anybody looks at its operation. */
export function doorAnswer({ code, extensions }: UserError): { status: number; headers: HeaderMap } {
  return { status: { UNAUTHENTICATED, RATE_LIMITED: TOO_MANY_REQUESTS }[code as string] ?? BAD_REQUEST, headers: retryAfter(extensions) };
}

/** RFC 9110, 10.2.3. */
function retryAfter(extensions: Record<string, unknown> | undefined): HeaderMap {
  const headers = new HeaderMap();
  const seconds = extensions?.['retryAfter'];
  if (typeof seconds === 'number') headers.set('retry-after', String(seconds));
  return headers;
}
