import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import type { ChainVerdict, NotedHead } from '../chain/verify-chain.js';
import type { AuditCheckEntity } from './audit-check.entity.js';

@Injectable()
export class AuditChecksRepository {
  last(sql: Sql): Promise<AuditCheckEntity | undefined> {
    return sql.first(query`SELECT * FROM audit_check ORDER BY id DESC LIMIT 1`);
  }

  /** The farthest end of the chain that a check has ever seen. */
  async farthestHead(sql: Sql): Promise<NotedHead | undefined> {
    const row = await sql.first<{ headNumber: number; headHash: string }>(query`
      SELECT head_number, head_hash FROM audit_check WHERE head_number IS NOT NULL ORDER BY head_number DESC, id LIMIT 1`);
    return row && { chainNumber: row.headNumber, hash: row.headHash };
  }

  async insert(sql: Sql, { entries, head, faults }: ChainVerdict): Promise<void> {
    await sql.execute(query`
      INSERT INTO audit_check (entries, head_number, head_hash, faults) VALUES (${entries}, ${head?.chainNumber ?? null}, ${head?.hash ?? null}, ${faults}::text[])`);
  }
}
