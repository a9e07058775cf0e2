import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, notFound, UserError } from '#platform';
import { CaseRecord } from '../cases/case-record.js';
import { CaseWritesRepository } from '../cases/case-writes.repository.js';
import { type ReceivedDecisionRow, ReceivedDecisionsRepository } from '../received/received-decisions.repository.js';
import { AppealsRepository } from './appeals.repository.js';

const MAX_WORDS = 1_000;

/** Asks moderators to look again at a decision about what one wrote: its case comes back to them, and what was decided stands until they decide anew. */
@Injectable()
export class AppealDecisionCommand {
  constructor(
    private readonly database: Database,
    private readonly appeals: AppealsRepository,
    private readonly received: ReceivedDecisionsRepository,
    private readonly cases: CaseWritesRepository,
    private readonly record: CaseRecord,
  ) {}

  /**
   * @param decisionId UUID
   * @throws UserError NOT_FOUND, also for a decision about what others wrote; BAD_USER_INPUT without words; CONFLICT where it was asked before, or nothing is left to look at
   */
  run(viewer: Viewer, decisionId: string, text: string): Promise<void> {
    const personId = personOf(viewer);
    const words = cleanText(text, { field: 'words', max: MAX_WORDS, multiline: true });
    return this.database.transaction(async (sql) => {
      const subjectCase = await this.appeals.lockCase(sql, viewer, decisionId);
      // Read once the case is held: of two who ask at once, the second sees what the first did.
      const decision = subjectCase && (await this.received.find(sql, viewer, decisionId));
      if (!decision) throw notFound('decision', 'decisionId');
      assertOpenToAppeal(decision);
      if (!(await this.cases.appeal(sql, subjectCase.id))) throw new UserError('CONFLICT', 'Moderators are looking at this again already. What they decide, you find here.', 'decisionId');
      await this.appeals.add(sql, { decisionId, personId, words });
      await this.record.appealed(sql, viewer, subjectCase);
    });
  }
}

function assertOpenToAppeal({ words, outcome, takenBackAt, viewerCanAppeal }: ReceivedDecisionRow): void {
  if (outcome !== null) throw new UserError('CONFLICT', 'Moderators have looked at this again already, and can be asked once. Where something new has come up, write to one of them.', 'decisionId');
  if (words !== null) throw new UserError('CONFLICT', 'Moderators were asked already and will look again. What they decide, you find here.', 'decisionId');
  if (takenBackAt !== null) throw new UserError('CONFLICT', 'This decision was taken back; there is nothing to look at again.', 'decisionId');
  if (!viewerCanAppeal) throw new UserError('CONFLICT', 'There is nothing to bring back: it was deleted, or moderators are looking at it again already.', 'decisionId');
}
