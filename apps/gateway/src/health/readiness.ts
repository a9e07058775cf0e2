import { Injectable } from '@nestjs/common';
import { pendingMigrations } from '#migrations';
import { Database, sql } from '#platform';

const TIMEOUT_MS = 3_000;

/** What a gateway still needs before it can serve. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(private readonly database: Database) {}

  /** From now on it isn't ready: load balancers shall send nobody here any more. */
  stop(): void {
    this.stopping = true;
  }

  /** Empty: ready. */
  async missing(): Promise<string[]> {
    if (this.stopping) return ['this gateway: it is stopping'];
    try {
      const done = await withTimeout(this.database.query<{ name: string }>(sql`SELECT name FROM migration`));
      return pendingMigrations(done.map((row) => row.name)).map((name) => `migration ${name}`);
    } catch (error) {
      return [(error as { code?: string }).code === '42P01' ? 'migrations: none has run; run tidings migrate' : 'database: not reachable'];
    }
  }
}

async function withTimeout<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), TIMEOUT_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
