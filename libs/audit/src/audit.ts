import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';

/** Who did it, as a Viewer has it. */
export interface AuditActor {
  readonly personId?: string | undefined;
  readonly appId?: string | undefined;
}

export interface AuditRecord {
  /** Left out where the hub itself acts. */
  readonly actor?: AuditActor;
  /** `thing.past-tense`, such as channel.member-added. */
  readonly action: string;
  readonly subjectId?: string;
  /** Ids and settings, never content. */
  readonly details?: object;
}

/** Writes the record of security, administration and moderation, in the transaction that does what it tells of. */
@Injectable()
export class Audit {
  async record(sql: Sql, record: AuditRecord): Promise<void> {
    await sql.execute(query`
      INSERT INTO audit_entry (actor_id, app_id, action, subject_id, details)
      VALUES (${record.actor?.personId ?? null}, ${record.actor?.appId ?? null}, ${record.action}, ${record.subjectId ?? null},
        ${JSON.stringify(record.details ?? {})}::jsonb)`);
  }
}
