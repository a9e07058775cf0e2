import { setImmediate as othersFirst } from 'node:timers/promises';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { execute, type ExecutionArgs, type ExecutionResult, getOperationAST, GraphQLError, type GraphQLSchema, OperationTypeNode } from 'graphql';
import { formatError, Turns } from '#platform';
import type { RequestContext } from '#access';
import { paceOf } from './pace.js';
import { tooMuchAtOnce } from './read-limit.js';
import { requestId } from './request-id.js';
import { asksOfSchema, schemaFields } from './schema-fields.js';

/** What the schema says of itself is answered at a stretch, in up to a quarter of a second; thirty strangers who asked at once kept everybody for 3.4 s. */
const schemaTurns = new Turns({ atOnce: 1, waiting: 200 });

/** Executes an operation; one that only reads, as far as its answer may go and somebody waits for it. */
export async function executeBounded(args: ExecutionArgs): Promise<ExecutionResult> {
  if (getOperationAST(args.document, args.operationName)?.operation !== OperationTypeNode.QUERY) return execute(args);
  const context = args.contextValue as RequestContext;
  const refused = paceOf(context).bounded(context.abandoned).then((why) => ({ errors: [new GraphQLError(why.message, { originalError: why })] }));
  return Promise.race([asksOfSchema(args.document) ? executeOnSchema(args, context) : execute(args), refused]);
}

/** One at a time, with whatever else there is to do before each. */
async function executeOnSchema(args: ExecutionArgs, context: RequestContext): Promise<ExecutionResult> {
  const end = await schemaTurns.take('');
  if (!end) return { errors: [tooMuchAtOnce()] };
  let begun: ReturnType<typeof execute>;
  try {
    await othersFirst();
    // Who has hung up meanwhile was answered, and would be counted nothing.
    if (context.abandoned?.aborted) return {};
    begun = execute(args);
  } finally {
    end();
  }
  const result = await begun;
  paceOf(context).count(schemaFields(args.document, result));
  return result;
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
