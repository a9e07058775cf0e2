import type { Exchange, Operation } from 'urql';
import { filter, pipe, tap } from 'wonka';

/**
 * Of a question that is asked again while its answer is on its way, only the newest answer counts: the older may know less, as of what was done and
 * undone between, and come last.
 */
export const newestAnswer: Exchange = ({ forward }) => {
  const newest = new Map<number, Operation>();
  return (operations) =>
    pipe(
      operations,
      tap((operation) => {
        if (operation.kind === 'query') newest.set(operation.key, operation);
        else if (operation.kind === 'teardown') newest.delete(operation.key);
      }),
      forward,
      filter(({ operation }) => operation.kind !== 'query' || newest.get(operation.key) === operation),
    );
};
