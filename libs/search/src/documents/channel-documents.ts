import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { foldedText } from '../tokens/folded-text.js';
import type { DocumentSource } from './document-source.js';
import { DocumentsRepository } from './documents.repository.js';
import { Lexemes } from './lexemes.js';

/** Channels by name, slug and description. */
@Injectable()
export class ChannelDocuments implements DocumentSource {
  readonly kind = 'CHANNEL';

  constructor(private readonly documents: DocumentsRepository) {}

  async index(sql: Sql, ids: readonly string[]): Promise<void> {
    await this.documents.lock(sql, ids);
    const rows = await sql.query<{ id: string; name: string; slug: string; description: string | null }>(query`
      SELECT id, name, slug, description FROM channel WHERE id = ANY(${ids}::uuid[])`);
    await this.documents.putChannels(sql, rows.map(({ id, name, slug, description }) => {
      const lexemes = new Lexemes();
      for (const text of [name, slug]) lexemes.addText(text, '', 'A');
      lexemes.addText(description ?? '', '', 'B');
      return { id, name: foldedText(name), words: lexemes.toString() };
    }));
  }

  async idsAfter(sql: Sql, after: string, limit: number): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(query`SELECT id FROM channel WHERE id > ${after} ORDER BY id LIMIT ${limit}`);
    return rows.map(({ id }) => id);
  }
}
