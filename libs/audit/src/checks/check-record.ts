import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, EventHandlers, LOG, type Log, type ScheduledJob, ScheduledJobs } from '#platform';
import { auditCheckRequested } from './audit-check.events.js';
import { AuditChecksRepository } from './audit-checks.repository.js';
import { CheckedChain } from './checked-chain.js';

/**
 * Each night and when asked: reads the whole record and compares it with its chain and with the farthest end that an earlier check saw.
 * What it finds is kept, and said in the log, which is usually kept elsewhere than the database.
 */
@Injectable()
export class CheckRecord implements ScheduledJob, OnModuleInit {
  readonly name = 'audit.check-record';
  readonly cron = '17 4 * * *';

  constructor(
    private readonly database: Database,
    private readonly chain: CheckedChain,
    private readonly checks: AuditChecksRepository,
    private readonly jobs: ScheduledJobs,
    private readonly handlers: EventHandlers,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
    this.handlers.register({ name: this.name, event: auditCheckRequested, handle: () => this.run() });
  }

  async run(): Promise<void> {
    const verdict = await this.chain.verify();
    await this.checks.insert(this.database, verdict);
    const head = verdict.head && `${verdict.head.chainNumber}:${verdict.head.hash}`;
    if (verdict.faults.length > 0) this.log.error({ head, faults: verdict.faults }, 'The audit record isn’t what was written');
    else this.log.info({ head, entries: verdict.entries }, 'The audit record is whole');
  }
}
