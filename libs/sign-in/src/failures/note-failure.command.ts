import { Inject, Injectable } from '@nestjs/common';
import { Database, LOG, type Log, TokenBuckets } from '#platform';
import { findingsOf } from '../checks/finding.js';
import { Findings } from '../checks/findings.js';
import { type BroughtResponse, ResponseChecks } from '../checks/response-checks.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import type { SamlRefusal } from '../saml/saml-refusal.js';
import { SignInFailuresRepository } from './sign-in-failures.repository.js';

const MAX_REASON = 500;

/**
 * Notes for administrators why a sign-in was refused, with all the checks that its response fails. Anybody can make sign-ins fail, so a
 * gateway notes 30 at once and then one every two seconds for each connection; the log has the rest.
 */
@Injectable()
export class NoteFailureCommand {
  private readonly buckets = new TokenBuckets({ burst: 30, perSecond: 0.5 });

  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly database: Database,
    private readonly failures: SignInFailuresRepository,
    private readonly checks: ResponseChecks,
  ) {}

  /** Never fails: whoever is refused is told so in any case. @param brought the response, where it got that far */
  async run(connection: SamlConnectionEntity, refusal: SamlRefusal, requestId: string, brought?: BroughtResponse): Promise<void> {
    if (this.buckets.take(connection.id) > 0) return;
    try {
      const findings = Findings.noting();
      if (brought) await this.checks.run(connection, brought, findings);
      await this.failures.add(this.database, {
        connectionId: connection.id,
        requestId,
        problem: refusal.facts.problem ?? null,
        reason: refusal.message.slice(0, MAX_REASON).replaceAll('\u0000', '').toWellFormed(),
        findings: brought ? findingsOf(findings) : [],
      });
    } catch (error) {
      this.log.warn({ err: error }, 'A refused sign-in could not be noted');
    }
  }
}
