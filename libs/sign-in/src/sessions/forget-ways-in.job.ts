import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type ScheduledJob, ScheduledJobs } from '#platform';
import { SignInFailuresRepository } from '../failures/sign-in-failures.repository.js';
import { SignInLinksRepository } from '../links/sign-in-links.repository.js';
import { SignInTestsRepository } from '../tests/sign-in-tests.repository.js';

/** Removes tests and sign-in links whose time is over, and refused sign-ins that are old. */
@Injectable()
export class ForgetWaysInJob implements ScheduledJob, OnModuleInit {
  readonly name = 'sign-in.forget-ways-in';
  readonly cron = '*/10 * * * *';

  constructor(
    private readonly database: Database,
    private readonly tests: SignInTestsRepository,
    private readonly failures: SignInFailuresRepository,
    private readonly links: SignInLinksRepository,
    private readonly jobs: ScheduledJobs,
  ) {}

  onModuleInit(): void {
    this.jobs.register(this);
  }

  async run(): Promise<void> {
    await this.tests.forgetExpired(this.database);
    await this.failures.forgetOld(this.database);
    await this.links.forgetExpired(this.database);
  }
}
