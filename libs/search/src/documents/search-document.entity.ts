import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ContentKind } from './content-document.js';

/** What a post or an article is found by. No text, and no say in who may read: that is the content's own row. */
@Entity('search_document')
@Check('search_document_kind_check', `kind IN ('POST', 'ARTICLE')`)
@Index('search_document_time_idx', { synchronize: false })
@Index('search_document_words_idx', { synchronize: false })
@Index('search_document_channel_idx', ['channelId', 'audienceId'])
export class SearchDocumentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'search_document_pkey' })
  subjectId: string;

  @Column('text')
  kind: ContentKind;

  @Column('uuid')
  streamKey: string;

  @Column('uuid')
  channelId: string;

  /** The one that its lexemes are of. */
  @Column('uuid')
  audienceId: string;

  /** The post's version or the article's revision whose words these are. */
  @Column('text')
  version: string;

  @Column('tsvector')
  words: string;
}
