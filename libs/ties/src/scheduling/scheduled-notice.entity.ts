import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '#blogs';
import { PersonEntity } from '#people';

/** What the stream will be told when a scheduled article comes out. */
@Entity('scheduled_notice')
export class ScheduledNoticeEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'scheduled_notice_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'scheduled_notice_article_fkey' })
  articleId: string;

  /** Null: the title speaks for itself. */
  @Column('text', { nullable: true })
  words: string | null;

  @Column('boolean')
  quietly: boolean;

  /** In whose name it comes out: its author, or who looks after it in their stead. */
  @Column('uuid')
  @ForeignKey(() => PersonEntity, { name: 'scheduled_notice_scheduled_by_fkey' })
  scheduledById: string;
}
