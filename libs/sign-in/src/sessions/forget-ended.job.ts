import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type ScheduledJob, ScheduledJobs } from '#platform';
import { SamlRepository } from '../saml/saml.repository.js';
import { SessionsRepository } from './sessions.repository.js';

/** Removes sessions that have ended, and requests, assertions and hand-overs that have expired. */
@Injectable()
export class ForgetEndedJob implements ScheduledJob, OnModuleInit {
  readonly name = 'sign-in.forget-ended';
  readonly cron = '*/10 * * * *';

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly saml: SamlRepository,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await this.sessions.forgetEnded(this.database);
    await this.saml.forgetExpired(this.database);
  }
}
