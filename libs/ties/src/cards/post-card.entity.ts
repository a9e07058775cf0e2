import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleEntity, BlogEntity } from '#blogs';
import { PersonEntity } from '#people';
import { PostEntity } from '#stream';
import { LinkCardEntity } from '../links/link-card.entity.js';

/** What a post carries: an article, a blog, a post or a person of the hub, or a foreign address. A post has one card at most. */
@Entity('post_card')
@Check('post_card_one_check', `num_nonnulls(article_id, blog_id, link_id, shown_post_id, person_id) = 1`)
@Index('post_card_article_idx', { synchronize: false })
@Index('post_card_notice_key', { synchronize: false })
@Index('post_card_link_idx', { synchronize: false })
@Index('post_card_shown_post_idx', { synchronize: false })
@Index('post_card_shown_author_idx', { synchronize: false })
@Index('post_card_person_idx', { synchronize: false })
export class PostCardEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'post_card_pkey' })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'post_card_post_fkey' })
  postId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => ArticleEntity, { onDelete: 'CASCADE', name: 'post_card_article_fkey' })
  articleId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => BlogEntity, { onDelete: 'CASCADE', name: 'post_card_blog_fkey' })
  blogId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => LinkCardEntity, { name: 'post_card_link_fkey' })
  linkId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PostEntity, { onDelete: 'CASCADE', name: 'post_card_shown_post_fkey' })
  shownPostId: string | null;

  /** Whose post it shows, so that their mentions find it. */
  @Column('uuid', { nullable: true })
  shownAuthorId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'post_card_person_fkey' })
  personId: string | null;

  /** Whether the post is the article's notice. */
  @Column('boolean', { default: false })
  notice: boolean;

  /** Whether the card came from an address in the text; an edit may then take it away. */
  @Column('boolean', { default: false })
  byAddress: boolean;

  /** Whether the post is a notice that is restricted because its article is, and lifted with it. */
  @Column('boolean', { default: false })
  restrictedAlong: boolean;

  /** The post's own key, so that citations are listed in the stream's order. */
  @Column('uuid')
  streamKey: string;
}
