import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, DAY_MS, type ScheduledJob, ScheduledJobs, Storage } from '#platform';
import { readKey, variantKey } from '../media/media-keys.js';
import { UnusedMediaRepository } from './unused-media.repository.js';

const BATCH = 500;

/** Removes bytes that no row knows of, a day after they came: of a process that was killed between the one and the other, or while they came. */
@Injectable()
export class RemoveLostBytesJob implements ScheduledJob, OnModuleInit {
  readonly name = 'media.remove-lost-bytes';
  readonly cron = '41 2 * * *';

  constructor(
    private readonly database: Database,
    private readonly unused: UnusedMediaRepository,
    private readonly storage: Storage,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(now = Date.now()): Promise<void> {
    const aDayAgo = new Date(now - DAY_MS);
    let batch: string[] = [];
    for await (const { key, storedAt } of this.storage.list()) {
      if (storedAt > aDayAgo) continue;
      batch.push(key);
      if (batch.length < BATCH) continue;
      await this.removeLost(batch);
      batch = [];
    }
    await this.removeLost(batch);
    await this.storage.removeUnfinished(aDayAgo);
  }

  private async removeLost(keys: readonly string[]): Promise<void> {
    const ids = keys.flatMap((key) => readKey(key)?.mediaId ?? []);
    const rows = await this.unused.known(this.database, ids);
    const known = new Set(rows.flatMap(({ id, storageKey, variants }) => [storageKey, ...variants.map((name) => variantKey(id, name))]));
    await this.storage.delete(keys.filter((key) => !known.has(key)));
  }
}
