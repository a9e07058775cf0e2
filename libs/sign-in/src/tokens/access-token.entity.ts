import type { Scope } from '#access';
import { PersonEntity } from '#people';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AppEntity } from './app.entity.js';

/** A bearer token of a person or of an app. */
@Entity('access_token')
@Check('access_token_owner_check', `num_nonnulls(person_id, app_id) = 1`)
export class AccessTokenEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'access_token_pkey' })
  id: string;

  /** SHA-256 of the token. */
  @Index('access_token_token_hash_key', { unique: true })
  @Column('bytea')
  tokenHash: Buffer;

  @Index('access_token_person_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'access_token_person_fkey' })
  personId: string | null;

  @Index('access_token_app_idx')
  @Column('uuid', { nullable: true })
  @ForeignKey(() => AppEntity, { onDelete: 'CASCADE', name: 'access_token_app_fkey' })
  appId: string | null;

  /** What it is for, in its maker's words. */
  @Column('text')
  name: string;

  @Column('text', { array: true })
  scopes: Scope[];

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Exact to five minutes. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  /** Unset: until revoked. */
  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
