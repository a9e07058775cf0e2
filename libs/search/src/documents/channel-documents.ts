import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { foldedText } from '../tokens/folded-text.js';
import type { DocumentSource } from './document-source.js';
import { DocumentsRepository } from './documents.repository.js';
import { Lexemes } from './lexemes.js';
import { scopeOf } from './scope.js';

/** Channels by name, slug and description. */
@Injectable()
export class ChannelDocuments implements DocumentSource {
  readonly kind = 'CHANNEL';

  constructor(private readonly documents: DocumentsRepository) {}

  async index(sql: Sql, ids: readonly string[]): Promise<void> {
    await this.documents.lock(sql, ids);
    const rows = await sql.query<{ id: string; audienceId: string; name: string; slug: string; description: string | null }>(query`
      SELECT id, audience_id, name, slug, description FROM channel WHERE id = ANY(${ids}::uuid[])`);
    await this.documents.putChannels(sql, rows.map(({ id, audienceId, name, slug, description }) => {
      const lexemes = new Lexemes();
      const scope = scopeOf('c', audienceId);
      for (const text of [name, slug]) lexemes.addText(text, scope, 'A');
      lexemes.addText(description ?? '', scope, 'B');
      return { id, name: foldedText(name), words: lexemes.toString() };
    }));
  }

  idsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    return this.documents.idsAfter(sql, 'channel', after, limit);
  }
}
