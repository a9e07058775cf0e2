import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MediaEntity } from '#media';

/** AWAITED: not asked yet; READY: there is a card; NONE: asked, and nothing came of it. */
export type LinkState = 'AWAITED' | 'READY' | 'NONE';

/** What a foreign address says of itself, once for all posts that have it. */
@Entity('link_card')
@Check('link_card_state_check', `state IN ('AWAITED', 'READY', 'NONE')`)
@Index('link_card_image_idx', { synchronize: false })
export class LinkCardEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'link_card_pkey' })
  id: string;

  /** SHA-256, as addresses are longer than an index takes. */
  @Index('link_card_url_hash_key', { unique: true })
  @Column('bytea')
  urlHash: Buffer;

  /** Without its fragment, which no server hears of. */
  @Column('text')
  url: string;

  @Column('text', { default: 'AWAITED' })
  state: LinkState;

  /** Who answered in the end, after redirects. */
  @Column('text', { nullable: true })
  host: string | null;

  /** What the site calls itself. */
  @Column('text', { nullable: true })
  site: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => MediaEntity, { name: 'link_card_image_fkey' })
  imageId: string | null;

  /** When it was last asked, whatever came of it. */
  @Column('timestamptz', { nullable: true })
  fetchedAt: Date | null;

  /** The event by which it is being asked right now. */
  @Column('bigint', { nullable: true })
  claim: number | null;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;
}
