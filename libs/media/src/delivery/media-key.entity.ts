import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one secret that addresses of media are signed with, the same for all gateways. Made with its table. */
@Entity('media_key')
export class MediaKeyEntity {
  @PrimaryColumn('boolean', { default: true, primaryKeyConstraintName: 'media_key_pkey' })
  singleton: boolean;

  @Column('bytea')
  secret: Buffer;
}
