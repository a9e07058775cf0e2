import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** How far a person has read their Home. Nobody else knows. */
@Entity('home_position')
export class HomePositionEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'home_position_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'home_position_person_fkey' })
  personId: string;

  /** What stands at this key and below it has been there for them to see. Only ever grows. */
  @Column('uuid')
  streamKey: string;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt: Date;
}
