import { isDeepStrictEqual } from 'node:util';
import type { LiveQuery } from './live-query.js';

/**
 * Takes what is delivered until it is this. News says where one stands at that moment, and may come twice: some of what was done before the
 * subscription can yet arrive, and say again what its first delivery said.
 * @throws where it never comes, with what came instead
 */
export async function heard<Data>(live: LiveQuery<Data>, wanted: Data): Promise<void> {
  const came: Data[] = [];
  while (!isDeepStrictEqual(came.at(-1), wanted)) {
    came.push(await live.next().catch((cause: unknown) => {
      throw new Error(`Never came: ${JSON.stringify(wanted)}. Came: ${JSON.stringify(came)}`, { cause });
    }));
  }
}
