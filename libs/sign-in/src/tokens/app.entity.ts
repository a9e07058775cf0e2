import { PersonEntity } from '#people';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A program of IT's. */
@Entity('app')
export class AppEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'app_pkey' })
  id: string;

  @Index('app_name_key', { unique: true })
  @Column('text')
  name: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'SET NULL', name: 'app_created_by_fkey' })
  createdBy: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
