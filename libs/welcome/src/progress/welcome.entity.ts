import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** What a newcomer did of the first steps that nothing else tells. */
@Entity('welcome')
export class WelcomeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'welcome_pkey' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'welcome_person_fkey' })
  personId: string;

  /** When they looked into their department's channel from there. */
  @Column('timestamptz', { nullable: true })
  channelSeenAt: Date | null;

  /** Set: Home doesn't show the steps. */
  @Column('timestamptz', { nullable: true })
  dismissedAt: Date | null;
}
