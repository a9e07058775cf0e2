import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many follow a person or a tag, and how many people a person follows. */
@Entity('follow_count')
export class FollowCountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'follow_count_pkey' })
  subjectId: string;

  @Column('integer', { default: 0 })
  followers: number;

  @Column('integer', { default: 0 })
  following: number;
}
