import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type ScheduledJob, ScheduledJobs, Storage, untilNone } from '#platform';
import { variantKey } from '../media/media-keys.js';
import { UnusedMediaRepository } from './unused-media.repository.js';

const BATCH = 100;

/** Removes uploads that hang on nothing after a day: row and bytes. Those of deleted posts and articles are such too. */
@Injectable()
export class RemoveUnusedJob implements ScheduledJob, OnModuleInit {
  readonly name = 'media.remove-unused';
  readonly cron = '23 * * * *';

  constructor(
    private readonly database: Database,
    private readonly unused: UnusedMediaRepository,
    private readonly storage: Storage,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await this.unused.forgetOutsideBytes(this.database);
    await untilNone(BATCH, async (limit) => {
      // Rows first: bytes without a row are found by the other job, a row without bytes would be a broken picture.
      const removed = await this.database.transaction((sql) => this.unused.remove(sql, limit));
      await this.storage.delete(removed.flatMap(({ id, storageKey, variants }) =>
        [...variants.map((name) => variantKey(id, name)), ...(storageKey === null ? [] : [storageKey])]));
      return removed.length;
    });
  }
}
