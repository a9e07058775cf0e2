import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '#access';
import { assertShort } from './input-limit.js';
import { affordableCost } from './limits.js';
import type { DocumentLimit } from './document-limit.js';
import { paceOf } from './pace.js';
import type { ReadLimit } from './read-limit.js';
import { requestTrace } from './request-id.js';

/** Before Apollo runs an operation: what it brings, what it may cost, and what who asks has had already. Afterwards: what was answered. */
export function operationLimits(schema: GraphQLSchema, reads: ReadLimit, documents: DocumentLimit): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ document, request, source, contextValue }) => {
        documents.know(source);
        const asked = { document, variables: request.variables ?? {}, operationName: request.operationName ?? undefined };
        assertShort(asked, source);
        reads.spend(contextValue.viewer, requestTrace()?.client ?? '', affordableCost(schema, asked));
        return Promise.resolve();
      },
      didEncounterErrors: ({ operation, contextValue }) => {
        if (!operation) documents.refuse(contextValue.viewer, requestTrace()?.client ?? '');
        return Promise.resolve();
      },
      willSendResponse: ({ contextValue }) => {
        reads.account(contextValue.viewer, requestTrace()?.client ?? '', paceOf(contextValue).fields);
        return Promise.resolve();
      },
    }),
  };
}
