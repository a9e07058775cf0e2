import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

export type SourceKind = 'PERSON' | 'CHANNEL' | 'TAG' | 'MENTION';

/**
 * The newest key of one source of Home timelines: a person, a channel, a tag or the mentions of a person, in one audience.
 * Once the relay has passed it is an upper bound, which may be stale (the newest post was deleted or hidden).
 */
@Entity('source_head')
@Check('source_head_kind_check', `kind IN ('PERSON', 'CHANNEL', 'TAG', 'MENTION')`)
export class SourceHeadEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_head_pkey' })
  subjectId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'source_head_pkey' })
  kind: SourceKind;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'source_head_pkey' })
  audienceId: string;

  @Column('uuid')
  head: string;
}
