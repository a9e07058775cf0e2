import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { cleanText, Database, notFound, type Sql, UserError } from '#platform';
import type { CaseEntity } from '../cases/case.entity.js';
import { CaseRecord } from '../cases/case-record.js';
import { CasesRepository } from '../cases/cases.repository.js';
import { CaseWritesRepository } from '../cases/case-writes.repository.js';
import { CaseEffects } from './case-effects.js';
import type { DecisionKind } from './decision.entity.js';
import { MAX_REASON } from './reason.js';

/** Decides a case, or takes a decision back, with all that follows, in one transaction. */
@Injectable()
export class DecideCaseCommand {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesRepository,
    private readonly writes: CaseWritesRepository,
    private readonly effects: CaseEffects,
    private readonly record: CaseRecord,
  ) {}

  /**
   * DISMISS leaves the content, lets out what was held, and takes back what its authors asked to look at again; HIDE keeps it for its author and moderators; REMOVE for nobody.
   * @param id UUID
   * @throws UserError NOT_FOUND, CONFLICT where another moderator was faster, BAD_USER_INPUT without a reason
   */
  decide(viewer: Viewer, id: string, kind: 'DISMISS' | 'HIDE' | 'REMOVE', words: string): Promise<void> {
    return this.change(viewer, id, kind, words, async (sql, found, reason) => {
      if (found.status === 'DECIDED') throw new UserError('CONFLICT', 'This case has been decided already; look at the decision, and reopen it if it is wrong.', 'caseId');
      // What an appeal is about stood while it waited; to dismiss is to take that back.
      if (kind === 'DISMISS' && found.appealedAt) await this.effects.takeBack(sql, found);
      await this.writes.close(sql, found.id);
      if (kind === 'DISMISS') await this.effects.release(sql, found);
      else await this.effects.impose(sql, found, { kind, reason });
    });
  }

  /**
   * Opens a decided case again: what it hid or removed gets its place back until it is decided anew,
   * unless the decision of another case stands against that; what had never been let out waits.
   * @throws UserError NOT_FOUND, CONFLICT where it is open, or another case about the same is, BAD_USER_INPUT without a reason
   */
  reopen(viewer: Viewer, id: string, words: string): Promise<void> {
    return this.change(viewer, id, 'REOPEN', words, async (sql, found) => {
      if (found.status === 'OPEN') throw new UserError('CONFLICT', 'This case is open.', 'caseId');
      if (!(await this.writes.reopen(sql, found.id))) throw new UserError('CONFLICT', 'A newer case about the same is open; decide that one.', 'caseId');
      await this.effects.takeBack(sql, found);
    });
  }

  private change(
    viewer: Viewer, id: string, kind: DecisionKind, words: string, effect: (sql: Sql, found: CaseEntity, reason: string) => Promise<void>,
  ): Promise<void> {
    const reason = cleanText(words, { field: 'reason', max: MAX_REASON, multiline: true });
    return this.database.transaction(async (sql) => {
      const found = await this.cases.lock(sql, viewer, id);
      if (!found) throw notFound('case', 'caseId');
      await effect(sql, found, reason);
      await this.record.decided(sql, viewer, found, kind, reason);
    });
  }
}
