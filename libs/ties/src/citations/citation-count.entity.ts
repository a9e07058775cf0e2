import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '#blogs';

/** How many posts cite an article where the same people read. */
@Entity('citation_count')
export class CitationCountEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'citation_count_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'citation_count_article_fkey' })
  articleId: string;

  @Column('integer', { default: 0 })
  citations: number;
}
