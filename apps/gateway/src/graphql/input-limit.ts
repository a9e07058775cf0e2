import { getOperationAST, OperationTypeNode } from 'graphql';
import { said, sizeOf, UserError } from '#platform';
import type { AskedOperation } from './limits.js';

/** Longest document and variables of what only reads, in characters; the app's longest takes a tenth. An article of 1 MB comes with a mutation. */
const MOST = 100_000;

/** Refuses a question that is longer than any answer needs: names to look for are matched against thousands of rows. @throws UserError BAD_USER_INPUT */
export function assertShort({ document, variables, operationName }: AskedOperation, source: string): void {
  if (getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION) return;
  if (source.length + sizeOf(variables, MOST) > MOST) {
    throw new UserError('BAD_USER_INPUT', said`What reads may have ${MOST} characters, variables and all; ask in several requests.`);
  }
}
