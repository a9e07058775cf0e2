import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit, AuditEntriesRepository, type AuditSelection } from '#audit';
import { Database } from '#platform';
import { PeopleRepository } from '../people/people.repository.js';
import type { AuditFilter } from './audit-log.inputs.js';
import { selectionOf } from './audit-selection.js';

/** An entry as it leaves the hub. */
export interface ExportedEntry {
  readonly at: string;
  readonly action: string;
  /** Handle; null for apps and the hub itself. */
  readonly actor: string | null;
  readonly actorId: string | null;
  readonly appId: string | null;
  readonly subjectId: string | null;
  readonly details: object;
  readonly chainNumber: number | null;
  readonly hash: string | null;
}

const BATCH = 500;
export const MAX_EXPORTED = 50_000;

/** Takes the audit record out of the hub, as it was asked for, and writes into it that this was done. */
@Injectable()
export class AuditExport {
  constructor(
    private readonly database: Database,
    private readonly entries: AuditEntriesRepository,
    private readonly people: PeopleRepository,
    private readonly audit: Audit,
  ) {}

  /** At most 50,000, the newest first, read as they are sent. @throws UserError BAD_USER_INPUT for a filter that is none */
  async begin(viewer: Viewer, filter: AuditFilter, format: string): Promise<AsyncGenerator<ExportedEntry>> {
    const selection = selectionOf(filter);
    await this.audit.record(this.database, { actor: viewer, action: 'audit.exported', details: { format, ...filter } });
    return this.read(viewer, selection);
  }

  private async *read(viewer: Viewer, selection: AuditSelection): AsyncGenerator<ExportedEntry> {
    let last: string | undefined;
    for (let sent = 0; sent < MAX_EXPORTED; sent += BATCH) {
      const batch = await this.entries.before(this.database, selection, last, BATCH);
      const actors = await this.people.byIds(this.database, viewer, [...new Set(batch.flatMap(({ actorId }) => actorId ?? []))]);
      const handles = new Map(actors.map(({ id, handle }) => [id, handle]));
      for (const { at, action, actorId, appId, subjectId, details, chainNumber, hash } of batch) {
        yield { at: at.toISOString(), action, actor: handles.get(actorId ?? '') ?? null, actorId, appId, subjectId, details, chainNumber, hash: hash?.toString('hex') ?? null };
      }
      last = batch.at(-1)?.id;
      if (batch.length < BATCH) return;
    }
  }
}
