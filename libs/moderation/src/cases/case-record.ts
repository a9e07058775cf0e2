import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Audit } from '#audit';
import { Outbox, type Sql } from '#platform';
import type { DecisionKind } from '../decisions/decision.entity.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import { caseChanged } from './case.events.js';
import type { CaseEntity } from './case.entity.js';

/** Notes what was done in a case: for its file, for the audit record, and for those whom it concerns. Runs in the caller's transaction. */
@Injectable()
export class CaseRecord {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param found as it was before the report */
  async reported(sql: Sql, reporter: Viewer, found: CaseEntity): Promise<void> {
    if (found.reportCount === 0) await this.audit.record(sql, { actor: reporter, action: 'case.opened', subjectId: found.id, details: { subjectId: found.subjectId } });
    await this.outbox.add(sql, caseChanged, { caseId: found.id });
  }

  async decided(sql: Sql, moderator: Viewer, found: CaseEntity, kind: DecisionKind, reason: string): Promise<void> {
    const details = { kind, subjectId: found.subjectId };
    await this.decisions.add(sql, { caseId: found.id, kind, reason, moderatorId: personOf(moderator) });
    await this.audit.record(sql, { actor: moderator, action: kind === 'REOPEN' ? 'case.reopened' : 'case.decided', subjectId: found.id, details });
    await this.outbox.add(sql, caseChanged, { caseId: found.id });
  }
}
