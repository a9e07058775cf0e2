import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A shelf for articles, shared by all blogs. */
@Entity('category')
export class CategoryEntity {
  @PrimaryColumn('uuid', { default: () => 'uuid7()', primaryKeyConstraintName: 'category_pkey' })
  id: string;

  @Index('category_slug_key', { unique: true })
  @Column('text')
  slug: string;

  @Column('text')
  name: string;
}
