import { PersonEntity } from '#people';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A way in for one person, once, that who runs the hub has made on its machine. */
@Entity('sign_in_link')
export class SignInLinkEntity {
  /** SHA-256 of the key in the link's address. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'sign_in_link_pkey' })
  keyHash: Buffer;

  @Index('sign_in_link_person_idx')
  @Column('uuid')
  @ForeignKey(() => PersonEntity, { onDelete: 'CASCADE', name: 'sign_in_link_person_fkey' })
  personId: string;

  @Index('sign_in_link_expires_at_idx')
  @Column('timestamptz')
  expiresAt: Date;
}
