import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { AuditChecks, AuditEntriesRepository, type AuditEntryEntity } from '#audit';
import { connectionOf, type ConnectionOf, Database, ForwardPageArgs, parsePage } from '#platform';
import { AuditCheck, AuditEntryConnection } from './audit-entry.type.js';
import { AuditFilter, CheckAuditRecordPayload } from './audit-log.inputs.js';
import { selectionOf } from './audit-selection.js';

/** The audit record, for administrators. Here and not beside the record itself, as who did it is a person. */
@Resolver()
export class AuditLogResolver {
  constructor(
    private readonly database: Database,
    private readonly entries: AuditEntriesRepository,
    private readonly checks: AuditChecks,
  ) {}

  @Query(() => AuditEntryConnection, { description: 'The audit record, the newest first; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async auditEntries(
    @Args('filter', { type: () => AuditFilter, nullable: true, description: 'Which entries; left out: all of them.' }) filter: AuditFilter | null,
    @Args() args: ForwardPageArgs,
  ): Promise<ConnectionOf<{ cursor: string; node: AuditEntryEntity }>> {
    const page = parsePage(args);
    const slice = await this.entries.list(this.database, selectionOf(filter ?? {}), page);
    return connectionOf(page, slice, (entry) => ({ key: entry.id, node: entry }));
  }

  @Query(() => AuditCheck, { nullable: true, description: 'The latest check of the audit record, which is made each night and on request; null before the first. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async auditCheck(): Promise<AuditCheck | null> {
    const last = await this.checks.last(this.database);
    return last ? { ...last, head: last.head && `${last.head.chainNumber}:${last.head.hash}`, faults: [...last.faults] } : null;
  }

  @Mutation(() => CheckAuditRecordPayload, { description: 'Has a worker check the whole audit record; auditCheck has the answer in a moment. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async checkAuditRecord(@CurrentViewer() viewer: Viewer): Promise<CheckAuditRecordPayload> {
    return { requestedAt: await this.checks.request(viewer) };
  }
}
