import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ChainRepository } from './chain.repository.js';
import { GENESIS, hashEntry } from './entry-hash.js';

const BATCH = 1_000;
const OVERDUE_MINUTES = 10;

/** The chain's end as somebody noted it earlier. */
export interface NotedHead {
  readonly chainNumber: number;
  /** Hexadecimal. */
  readonly hash: string;
}

export interface ChainVerdict {
  readonly entries: number;
  /** Note both, away from this database: they show later that nothing was cut off or written anew. Null for an empty chain. */
  readonly head: NotedHead | null;
  /** What is wrong with it, a sentence each; empty: nothing. */
  readonly faults: readonly string[];
}

/** Reads the whole audit record and says whether it is what was written. */
@Injectable()
export class ChainVerifier {
  constructor(
    private readonly database: Database,
    private readonly chain: ChainRepository,
  ) {}

  /** @param noted ends as they were noted earlier; the chain must still have each */
  async verify(...noted: (NotedHead | undefined)[]): Promise<ChainVerdict> {
    const faults: string[] = [];
    let hash = GENESIS;
    let number = 0;
    const missed = new Map(noted.flatMap((head) => (head ? [[head.chainNumber, head.hash] as const] : [])));
    for (let page = await this.chain.after(this.database, 0, BATCH); page.length > 0; page = await this.chain.after(this.database, number, BATCH)) {
      for (const entry of page) {
        if (entry.chainNumber !== number + 1) faults.push(missing(number + 1, entry.chainNumber - 1));
        // After a fault the chain is followed from what stands there, so that each fault is told once.
        if (!hashEntry(hash, entry).equals(entry.hash)) faults.push(`Entry ${entry.chainNumber} (${entry.action}, ${entry.at}) or the one before it was changed.`);
        ({ hash, chainNumber: number } = entry);
        if (missed.get(number) === hash.toString('hex')) missed.delete(number);
      }
    }
    for (const chainNumber of missed.keys()) faults.push(`The chain doesn't have entry ${chainNumber} with the hash that was noted: it was cut off or written anew.`);
    const overdue = await this.chain.overdue(this.database, OVERDUE_MINUTES);
    if (overdue > 0) faults.push(`${overdue} entries are older than ${OVERDUE_MINUTES} minutes and not chained; is a worker running?`);
    return { entries: number, head: number === 0 ? null : { chainNumber: number, hash: hash.toString('hex') }, faults };
  }
}

function missing(from: number, to: number): string {
  return from === to ? `Entry ${from} is missing.` : `Entries ${from} to ${to} are missing.`;
}
