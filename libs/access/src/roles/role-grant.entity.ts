import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '../viewer/role.js';

/** That a person has a role. */
@Entity('role_grant')
export class RoleGrantEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pkey' })
  personId: string;

  @Index('role_grant_role_idx')
  @PrimaryColumn('text', { primaryKeyConstraintName: 'role_grant_pkey' })
  role: Role;
}
