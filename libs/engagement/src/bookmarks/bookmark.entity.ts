import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';
import { BookmarkFolderEntity } from '../folders/bookmark-folder.entity.js';
import type { SubjectKind } from '../subjects/subjects.js';

/** A post or an article that a person keeps for later. Nobody else knows. */
@Entity('bookmark')
@Check('bookmark_kind_check', `kind IN ('POST', 'ARTICLE')`)
@Index('bookmark_list_key', { synchronize: false })
@Index('bookmark_folder_idx', { synchronize: false })
export class BookmarkEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bookmark_pkey' })
  @ForeignKey(() => PersonEntity, { name: 'bookmark_person_fkey' })
  personId: string;

  /** A post's or an article's UUID. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bookmark_pkey' })
  subjectId: string;

  @Column('text')
  kind: SubjectKind;

  /** Its place in the person's list: a UUIDv7 of when it was bookmarked. */
  @Column('uuid', { default: () => 'uuid7()' })
  listKey: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => BookmarkFolderEntity, { onDelete: 'SET NULL', name: 'bookmark_folder_fkey' })
  folderId: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
