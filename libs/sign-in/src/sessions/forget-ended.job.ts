import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type ScheduledJob, ScheduledJobs } from '#platform';
import { SamlRepository } from '../saml/saml.repository.js';
import { SignInFailuresRepository } from '../failures/sign-in-failures.repository.js';
import { SignInTestsRepository } from '../tests/sign-in-tests.repository.js';
import { SessionsRepository } from './sessions.repository.js';

/** Removes sessions that have ended, what has expired of sign-ins and tests, and refusals that are old. */
@Injectable()
export class ForgetEndedJob implements ScheduledJob, OnModuleInit {
  readonly name = 'sign-in.forget-ended';
  readonly cron = '*/10 * * * *';

  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly saml: SamlRepository,
    private readonly tests: SignInTestsRepository,
    private readonly failures: SignInFailuresRepository,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await this.sessions.forgetEnded(this.database);
    await this.saml.forgetExpired(this.database);
    await this.tests.forgetExpired(this.database);
    await this.failures.forgetOld(this.database);
  }
}
