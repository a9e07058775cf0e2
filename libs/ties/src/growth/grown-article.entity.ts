import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '#blogs';
import { PostEntity } from '#stream';

/** That an article was grown from a thread. */
@Entity('grown_article')
export class GrownArticleEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'grown_article_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'grown_article_article_fkey' })
  articleId: string;

  /** The thread's first post. */
  @Index('grown_article_root_idx')
  @Column('uuid')
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'grown_article_root_fkey' })
  rootId: string;
}
