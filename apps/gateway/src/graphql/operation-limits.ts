import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { RequestContext } from '#access';
import { assertShort } from './input-limit.js';
import { affordableCost } from './limits.js';
import type { DocumentLimit } from './document-limit.js';
import { paceOf } from './pace.js';
import type { ReadLimit } from './read-limit.js';
import { requestTrace } from './request-id.js';
import { asksOfSchema } from './schema-fields.js';

/** Before Apollo runs an operation: what it brings, what it may cost, and what who asks has had already. Afterwards: what was answered. */
export function operationLimits(schema: GraphQLSchema, reads: ReadLimit, documents: DocumentLimit): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({
      didResolveOperation: ({ document, request, source, contextValue }) => {
        documents.know(source);
        const asked = { document, variables: request.variables ?? {}, operationName: request.operationName ?? undefined };
        assertShort(asked, source);
        reads.spend(contextValue.viewer, addressFor(document), affordableCost(schema, asked));
        return Promise.resolve();
      },
      didEncounterErrors: ({ operation, contextValue }) => {
        if (!operation) documents.refuse(contextValue.viewer, requestTrace()?.client ?? '');
        return Promise.resolve();
      },
      willSendResponse: ({ document, contextValue }) => {
        reads.account(contextValue.viewer, addressFor(document), paceOf(contextValue).fields);
        return Promise.resolve();
      },
    }),
  };
}

/** Of who hasn't signed in. What the schema says of itself is counted apart: who reads it without end keeps nobody behind the same address from the sign-in page. */
function addressFor(document: DocumentNode | undefined): string {
  const client = requestTrace()?.client ?? '';
  return document && asksOfSchema(document) ? `${client}, of the schema` : client;
}
