import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity } from '#blogs';
import { PersonEntity } from '#people';

/** That somebody whose words are in an article is offered to write it too. Kept once it is answered, so that nobody is asked twice. */
@Entity('co_author_offer')
export class CoAuthorOfferEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'co_author_offer_pkey' })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'co_author_offer_article_fkey' })
  articleId: string;

  @Index('co_author_offer_person_idx')
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'co_author_offer_pkey' })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'co_author_offer_person_fkey' })
  personId: string;

  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'co_author_offer_by_fkey' })
  offeredById: string;

  @Column('timestamptz', { default: () => 'now()' })
  offeredAt: Date;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;
}
