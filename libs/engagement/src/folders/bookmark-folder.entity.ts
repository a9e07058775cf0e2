import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '#people';

/** A folder that a person keeps bookmarks in. Nobody else knows. */
@Entity('bookmark_folder')
@Index('bookmark_folder_name_key', { synchronize: false })
export class BookmarkFolderEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'bookmark_folder_pkey' })
  id: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'bookmark_folder_person_fkey' })
  personId: string;

  /** Once a person, whatever its case. */
  @Column('text')
  name: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
