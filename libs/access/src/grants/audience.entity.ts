import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The audience that all open channels share. */
export const COMPANY_AUDIENCE = '00000000-0000-7000-8000-000000000001';

/** A set of people and apps who may read the same channels. */
@Entity('audience')
export class AudienceEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'audience_pkey' })
  id: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
