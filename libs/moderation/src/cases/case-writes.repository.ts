import { Injectable } from '@nestjs/common';
import { sql as query, type Sql, type SqlFragment } from '#platform';
import { CaseMediaRepository } from '../snapshots/case-media.repository.js';
import type { SnapshotContent } from '../snapshots/snapshot.entity.js';
import type { CaseEntity } from './case.entity.js';
import { type Subject, versionOf } from './subject.js';

@Injectable()
export class CaseWritesRepository {
  constructor(private readonly media: CaseMediaRepository) {}

  /** The open case about something, made where there is none, and held until the transaction ends. */
  async open(sql: Sql, { kind, row }: Subject): Promise<CaseEntity> {
    const found = await sql.first<CaseEntity>(query`
      INSERT INTO moderation_case (subject_kind, subject_id, author_id, channel_id) VALUES (${kind}, ${row.id}, ${row.authorId}, ${row.channelId})
      ON CONFLICT (subject_id) WHERE status = 'OPEN' DO UPDATE SET status = 'OPEN' RETURNING *`);
    return found as CaseEntity;
  }

  /** Each version is kept as it was at its first report, with what it shows. The case is held by the caller. */
  async keepSnapshot(sql: Sql, caseId: string, subject: Subject, content: () => Promise<SnapshotContent>): Promise<void> {
    const version = versionOf(subject);
    const known = await sql.first(query`SELECT 1 FROM case_snapshot WHERE case_id = ${caseId} AND version = ${version}`);
    if (known) return;
    await sql.execute(query`
      INSERT INTO case_snapshot (case_id, version, content) VALUES (${caseId}, ${version}, ${JSON.stringify(await content())}::jsonb)`);
    await this.media.keep(sql, caseId, subject);
  }

  async close(sql: Sql, caseId: string): Promise<void> {
    await sql.execute(query`UPDATE moderation_case SET status = 'DECIDED', appealed_at = NULL WHERE id = ${caseId}`);
  }

  /** @returns false where another case about the same is open; the transaction is then to end */
  reopen(sql: Sql, caseId: string): Promise<boolean> {
    return this.openAgain(sql, query`UPDATE moderation_case SET status = 'OPEN' WHERE id = ${caseId}`);
  }

  /** Opens it because its authors ask to look again. @returns as reopen */
  appeal(sql: Sql, caseId: string): Promise<boolean> {
    return this.openAgain(sql, query`UPDATE moderation_case SET status = 'OPEN', appealed_at = now() WHERE id = ${caseId}`);
  }

  private async openAgain(sql: Sql, update: SqlFragment): Promise<boolean> {
    try {
      await sql.execute(update);
      return true;
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'moderation_case_open_key') return false;
      throw error;
    }
  }
}
