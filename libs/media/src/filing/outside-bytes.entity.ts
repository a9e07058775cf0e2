import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** What the hub has brought in from another site for somebody; kept for the day in which it counts as sent by them, whatever came of it. */
@Entity('outside_bytes')
@Index('outside_bytes_person_idx', ['personId', 'broughtAt'])
export class OutsideBytesEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'outside_bytes_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'outside_bytes_person_fkey' })
  personId: string;

  @Column('integer')
  bytes: number;

  @Column('timestamptz', { default: () => 'now()' })
  broughtAt: Date;
}
