import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '../load/client.js';
import { HOME, type Request } from '../load/operations.js';

/** What a stretch of time came to. Latencies are milliseconds in rising order. */
export interface Stretch {
  readonly home: Float64Array;
  readonly searches: Float64Array;
  /** Searches that were told to come again later. */
  readonly refused: number;
}

/** People who search at once, and how many searches each has under way: as many as a gateway lets a person ask at once. */
export interface Searching {
  readonly people: number;
  readonly each: number;
  next(): Request;
}

const HOME_EVERY_MS = 150;
const READERS = 40;
/** Of the sessions; before them are those who read Home. */
const FIRST_SEARCHER = 100;
const REFUSED_PAUSE_MS = 200;

/** Home is asked for at even times by ever other people, whether the last was answered or not, while others search, each again as soon as they are answered. */
export async function crowd(homes: Client, searches: Client, seconds: number, searching: Searching): Promise<Stretch> {
  const found = { home: [] as number[], searches: [] as number[], refused: 0 };
  const end = performance.now() + seconds * 1_000;
  const timed = async (into: number[], client: Client, viewer: number, request: Request): Promise<void> => {
    const began = performance.now();
    await client.ask(viewer, request);
    into.push(performance.now() - began);
  };
  const searcher = async (person: number): Promise<void> => {
    while (performance.now() < end) {
      await timed(found.searches, searches, FIRST_SEARCHER + person, searching.next()).catch(async (error: unknown) => {
        if (!String(error).includes('RATE_LIMITED')) throw error;
        found.refused++;
        await sleep(REFUSED_PAUSE_MS);
      });
    }
  };
  const readers = async (): Promise<void> => {
    const asked: Promise<void>[] = [];
    for (let n = 0; performance.now() < end; n++) {
      asked.push(timed(found.home, homes, n % READERS, { query: HOME, variables: { first: 20 } }));
      await sleep(HOME_EVERY_MS);
    }
    await Promise.all(asked);
  };
  await Promise.all([readers(), ...Array.from({ length: searching.people * searching.each }, (_, n) => searcher(n % searching.people))]);
  return { home: Float64Array.from(found.home).sort(), searches: Float64Array.from(found.searches).sort(), refused: found.refused };
}
