import { isDeepStrictEqual } from 'node:util';
import { Client } from './load/client.js';
import { HOME } from './load/operations.js';
import type { Random } from './seed/random.js';
import { sizes } from './seed/sizes.js';

/** Asks both servers for the Home of the same people. @throws where they don't answer the same: then there is nothing to compare */
export async function assertSameAnswers(hub: number, control: number, random: Random, viewers: number): Promise<void> {
  const clients = [hub, control].map((port) => new Client(port, 1));
  try {
    for (let i = 0; i < viewers; i++) {
      const viewer = random.below(sizes.sessions);
      const [one, other] = await Promise.all(clients.map(async (client) => JSON.parse(await client.ask(viewer, { query: HOME, variables: { first: 20 } })) as object));
      if (!isDeepStrictEqual(sorted(one), sorted(other))) {
        throw new Error(`The hub and the control give viewer ${viewer} different pages:\n${JSON.stringify(one)}\n${JSON.stringify(other)}`);
      }
    }
  } finally {
    for (const client of clients) client.close();
  }
}

/** The reasons of a place have no order. */
function sorted(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(sorted);
  if (answer === null || typeof answer !== 'object') return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [
    name, name === 'reasons' ? (value as { kind: string }[]).map(({ kind }) => kind).sort() : sorted(value),
  ]));
}
