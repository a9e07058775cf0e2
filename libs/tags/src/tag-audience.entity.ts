import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TagEntity } from './tag.entity.js';

/** That a tag was used where this audience reads. Who reads none of a tag's audiences doesn't learn that it exists. */
@Entity('tag_audience')
export class TagAudienceEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tag_audience_pkey' })
  @ForeignKey(() => TagEntity, { onDelete: 'CASCADE', name: 'tag_audience_tag_fkey' })
  tagId: string;

  /** Or a person's UUID, where it was used in what that person alone reads: a draft. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'tag_audience_pkey' })
  audienceId: string;
}
