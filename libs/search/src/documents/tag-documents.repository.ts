import { Injectable } from '@nestjs/common';
import { sql as query, type Sql } from '#platform';
import { type Content, scopesOf } from './content-document.js';
import { Lexemes } from './lexemes.js';
import { scopeOf } from './scope.js';
import { tagLexemes } from './tag-words.js';

/** A tag, as something in an audience carries it. */
export interface TagInAudience {
  readonly name: string;
  readonly audienceId: string;
}

/** Keeps which tags are found where. */
@Injectable()
export class TagDocumentsRepository {
  /** What these documents carried when they were written. */
  carriedBy(sql: Sql, ids: readonly string[]): Promise<TagInAudience[]> {
    return sql.query(query`
      SELECT DISTINCT split_part(lexeme, '.#', 2) AS name, d.audience_id
      FROM search_document d CROSS JOIN LATERAL unnest(tsvector_to_array(d.words)) lexeme WHERE d.subject_id = ANY(${ids}::uuid[]) AND lexeme LIKE '%.#%'`);
  }

  /** Lets the tags of these contents be found by those who read them. */
  async add(sql: Sql, contents: readonly Content[]): Promise<void> {
    const found = new Map(contents.flatMap((content) => content.tags.flatMap((name) => scopesOf(content, 'g').map((scope) => [`${scope}${name}`, { name, scope }] as const))));
    if (found.size === 0) return;
    // In one order, so that two that add the same ones don't wait for each other in turn.
    const rows = [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
    await sql.execute(query`
      INSERT INTO search_tag (tag_id, scope, words)
      SELECT t.id, one.scope, one.words FROM unnest(${rows.map(({ name }) => name)}::text[], ${rows.map(({ scope }) => scope)}::text[], ${rows.map(tagWords)}::tsvector[])
        WITH ORDINALITY AS one (name, scope, words, n) JOIN tag t ON t.name = one.name ORDER BY one.n ON CONFLICT DO NOTHING`);
  }

  /** Takes those away that nothing in their audience carries any more for everybody there. */
  async forget(sql: Sql, carried: readonly TagInAudience[]): Promise<void> {
    if (carried.length === 0) return;
    await sql.execute(query`
      DELETE FROM search_tag s USING unnest(${carried.map(({ name }) => name)}::text[], ${carried.map(({ audienceId }) => audienceId)}::uuid[],
        ${carried.map(({ audienceId }) => scopeOf('g', audienceId))}::text[]) AS gone (name, audience_id, scope) JOIN tag t ON t.name = gone.name
      WHERE s.tag_id = t.id AND s.scope = gone.scope
        AND NOT EXISTS (SELECT 1 FROM post_tag pt JOIN post p ON p.id = pt.post_id
          WHERE pt.tag_id = t.id AND pt.audience_id = gone.audience_id AND p.deleted_at IS NULL AND p.restriction IS NULL OFFSET 0)
        AND NOT EXISTS (SELECT 1 FROM article_tag at JOIN article a ON a.id = at.article_id
          WHERE at.tag_id = t.id AND a.audience_id = gone.audience_id AND a.deleted_at IS NULL AND a.restriction IS NULL AND a.published_at IS NOT NULL OFFSET 0)`);
  }
}

function tagWords({ name, scope }: { name: string; scope: string }): string {
  const lexemes = new Lexemes();
  for (const [lexeme, weight] of tagLexemes(name)) lexemes.add(lexeme, scope, weight);
  return lexemes.toString();
}
