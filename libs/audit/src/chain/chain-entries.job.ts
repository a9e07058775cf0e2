import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type ScheduledJob, ScheduledJobs, untilNone } from '#platform';
import { ChainRepository } from './chain.repository.js';
import { GENESIS, hashEntry } from './entry-hash.js';

const BATCH = 500;

/** Each minute: gives new audit entries their place in the chain and their hash. Not in the commands' transactions, where it would be one lock for all. */
@Injectable()
export class ChainEntriesJob implements ScheduledJob, OnModuleInit {
  readonly name = 'audit.chain-entries';
  readonly cron = '* * * * *';

  constructor(
    private readonly database: Database,
    private readonly chain: ChainRepository,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await untilNone(BATCH, (limit) => this.batch(limit));
  }

  /** @returns how many were chained */
  private batch(limit: number): Promise<number> {
    return this.database.transaction(async (sql) => {
      await this.chain.hold(sql);
      const head = await this.chain.head(sql);
      let { chainNumber, hash } = head ?? { chainNumber: 0, hash: GENESIS };
      const entries = await this.chain.unchained(sql, limit);
      await this.chain.chain(sql, entries.map((entry) => {
        chainNumber += 1;
        hash = hashEntry(hash, { ...entry, chainNumber });
        return { id: entry.id, chainNumber, hash };
      }));
      return entries.length;
    });
  }
}
