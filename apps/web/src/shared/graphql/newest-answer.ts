import type { Exchange, Operation } from 'urql';
import { filter, pipe, tap } from 'wonka';

/** Of a question that is asked again while its answer is on its way, no answer counts after a newer one: it may know less, as of what was done and undone between. */
export const newestAnswer: Exchange = ({ forward }) => {
  /** By their key: the last that was answered, and those asked since. */
  const asked = new Map<number, readonly Operation[]>();
  return (operations) =>
    pipe(
      operations,
      tap((operation) => {
        if (operation.kind === 'query') asked.set(operation.key, [...(asked.get(operation.key) ?? []), operation]);
        else if (operation.kind === 'teardown') asked.delete(operation.key);
      }),
      forward,
      filter(({ operation }) => {
        if (operation.kind !== 'query') return true;
        const since = asked.get(operation.key) ?? [];
        const place = since.indexOf(operation);
        if (place < 0) return false;
        asked.set(operation.key, since.slice(place));
        return true;
      }),
    );
};
