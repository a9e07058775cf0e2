import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { execute, type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { formatError } from '#platform';
import type { RequestContext } from '#access';
import { paceOf } from './pace.js';
import { requestId } from './request-id.js';

/** Executes an operation; one that only reads, as far as its answer may go and somebody waits for it. */
export async function executeBounded(args: ExecutionArgs): Promise<ExecutionResult> {
  if (getOperationAST(args.document, args.operationName)?.operation !== OperationTypeNode.QUERY) return execute(args);
  const context = args.contextValue as RequestContext;
  const refused = paceOf(context).bounded(context.abandoned).then((why) => ({ errors: [new GraphQLError(why.message, { originalError: why })] }));
  return Promise.race([execute(args), refused]);
}

/** Has Apollo execute so, too: it knows no other way to end an operation before its time. */
export function executedBounded(schema: GraphQLSchema, report: (cause: unknown) => void): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => Promise.resolve({
      responseForOperation: async ({ document, request, contextValue }) => {
        const result = await executeBounded({ schema, document, variableValues: request.variables, operationName: request.operationName, contextValue });
        const errors = result.errors?.map((error) => formatError(error, requestId(), report));
        return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: errors ? { ...result, errors } : { data: result.data } } };
      },
    }),
  };
}
