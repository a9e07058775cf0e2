import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Audit } from '#audit';
import { Outbox, type Sql } from '#platform';
import type { DecisionKind } from '../decisions/decision.entity.js';
import { DecisionsRepository } from '../decisions/decisions.repository.js';
import { AppealsRepository } from '../appeals/appeals.repository.js';
import { authorsTold } from '../received/received.events.js';
import { caseChanged } from './case.events.js';
import type { CaseEntity } from './case.entity.js';

/** Notes what was done in a case: for its file, for the audit record, and for those whom it concerns. Runs in the caller's transaction. */
@Injectable()
export class CaseRecord {
  constructor(
    private readonly decisions: DecisionsRepository,
    private readonly appeals: AppealsRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param found as it was before the report */
  async reported(sql: Sql, reporter: Viewer, found: CaseEntity): Promise<void> {
    if (found.reportCount === 0) await this.audit.record(sql, { actor: reporter, action: 'case.opened', subjectId: found.id, details: { subjectId: found.subjectId } });
    await this.outbox.add(sql, caseChanged, { caseId: found.id });
  }

  /** @param found as it was before */
  async decided(sql: Sql, moderator: Viewer, found: CaseEntity, kind: DecisionKind, reason: string): Promise<void> {
    const details = { kind, subjectId: found.subjectId };
    const tells = await this.tellsAuthors(sql, found, kind);
    const decisionId = await this.decisions.add(sql, { caseId: found.id, kind, reason, moderatorId: personOf(moderator) });
    if (found.appealedAt) await this.appeals.answer(sql, found.id, decisionId);
    await this.audit.record(sql, { actor: moderator, action: kind === 'REOPEN' ? 'case.reopened' : 'case.decided', subjectId: found.id, details });
    await this.outbox.add(sql, caseChanged, { caseId: found.id });
    if (tells) await this.outbox.add(sql, authorsTold, { caseId: found.id });
  }

  async appealed(sql: Sql, author: Viewer, { id: caseId, subjectId }: CaseEntity): Promise<void> {
    await this.audit.record(sql, { actor: author, action: 'case.appealed', subjectId: caseId, details: { subjectId } });
    await this.outbox.add(sql, caseChanged, { caseId });
    await this.outbox.add(sql, authorsTold, { caseId });
  }

  /** Of a dismissal authors don't hear, nor that such a case was opened again: it would tell them that somebody had reported them. */
  private async tellsAuthors(sql: Sql, { id, appealedAt }: CaseEntity, kind: DecisionKind): Promise<boolean> {
    if (kind === 'DISMISS') return appealedAt !== null;
    return kind !== 'REOPEN' || (await this.decisions.lastKind(sql, id)) !== 'DISMISS';
  }
}
