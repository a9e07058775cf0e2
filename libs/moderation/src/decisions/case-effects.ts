import { Injectable } from '@nestjs/common';
import { systemViewer } from '#access';
import { RestrictArticleCommand } from '#blogs';
import type { Sql } from '#platform';
import { RestrictPostCommand } from '#stream';
import type { CaseEntity } from '../cases/case.entity.js';
import { CaseSubjects } from '../cases/subjects.js';
import { DecisionsRepository, type StandingDecision } from './decisions.repository.js';

const RESTRICTIONS = { HIDE: 'HIDDEN', REMOVE: 'REMOVED' } as const;

/** Carries out what moderators decide, also in rooms that they don't read: what is decided there was reported from there. */
@Injectable()
export class CaseEffects {
  constructor(
    private readonly subjects: CaseSubjects,
    private readonly decisions: DecisionsRepository,
    private readonly posts: RestrictPostCommand,
    private readonly articles: RestrictArticleCommand,
  ) {}

  /** Nothing where its author has deleted it meanwhile. */
  async impose(sql: Sql, subjectCase: CaseEntity, { kind, reason }: StandingDecision): Promise<void> {
    if (!(await this.subjects.ofCase(sql, subjectCase))) return;
    await this.commandFor(subjectCase).impose(sql, systemViewer, subjectCase.subjectId, { kind: RESTRICTIONS[kind], reason });
  }

  /** Lets out what was held. What an earlier decision hid stays hidden. */
  async release(sql: Sql, subjectCase: CaseEntity): Promise<void> {
    const subject = await this.subjects.ofCase(sql, subjectCase);
    if (subject?.row.restriction === 'HELD') await this.lift(sql, subjectCase);
  }

  /**
   * Takes back what a case, open again by now, imposed; nothing where it was dismissed last. What another case has decided stands, and takes its place.
   * What was held and never let out waits again: nobody has decided to show it.
   */
  async takeBack(sql: Sql, subjectCase: CaseEntity): Promise<void> {
    const subject = await this.subjects.ofCase(sql, subjectCase);
    if (!subject || (await this.decisions.lastKind(sql, subjectCase.id)) === 'DISMISS') return;
    const standing = await this.decisions.standing(sql, subjectCase.subjectId);
    if (standing) await this.impose(sql, subjectCase, standing);
    else if (subject.kind === 'POST' && subject.row.withheld) await this.posts.impose(sql, systemViewer, subject.row.id, { kind: 'HELD', reason: null });
    else await this.lift(sql, subjectCase);
  }

  private async lift(sql: Sql, subjectCase: CaseEntity): Promise<void> {
    await this.commandFor(subjectCase).lift(sql, systemViewer, subjectCase.subjectId);
  }

  private commandFor({ subjectKind }: CaseEntity): RestrictPostCommand | RestrictArticleCommand {
    return subjectKind === 'POST' ? this.posts : this.articles;
  }
}
