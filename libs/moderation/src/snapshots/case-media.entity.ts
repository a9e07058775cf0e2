import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MediaEntity } from '#media';
import { CaseEntity } from '../cases/case.entity.js';

/** That what a case is about showed a picture or offered a file when it was reported. The case keeps it, whatever its author does meanwhile. */
@Entity('case_media')
@Index('case_media_media_idx', ['mediaId'])
export class CaseMediaEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_media_pkey' })
  @ForeignKey(() => CaseEntity, { onDelete: 'CASCADE', name: 'case_media_case_fkey' })
  caseId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'case_media_pkey' })
  @ForeignKey(() => MediaEntity, { name: 'case_media_media_fkey' })
  mediaId: string;

  /** Order in which its author gave them. */
  @Column('integer')
  position: number;

  /** A picture's, as it was. */
  @Column('text', { default: '' })
  alternativeText: string;
}
