import type { Has } from '../query/search-query.js';
import { tagForm } from '../tokens/tokenise.js';
import { keys, spanOf } from './keys.js';
import { Lexemes } from './lexemes.js';
import { scopeOf } from './scope.js';

export type ContentKind = 'POST' | 'ARTICLE';

/** A post or an article, as far as it is searched for. */
export interface Content {
  readonly kind: ContentKind;
  readonly id: string;
  readonly streamKey: string;
  readonly channelId: string;
  readonly audienceId: string;
  readonly authorId: string;
  /** Of its text; a document of another version isn't looked at. */
  readonly version: string;
  readonly title?: string;
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly has: readonly Has[];
}

/** Everything that it is found by. */
export function wordsOf(content: Content): string {
  const lexemes = new Lexemes();
  const scope = scopeOf(content.kind === 'POST' ? 'p' : 'a', content.audienceId);
  if (content.title !== undefined) {
    lexemes.addText(content.title, scopeOf('t', content.audienceId));
    lexemes.addText(content.title, scope);
  }
  for (const text of content.texts) lexemes.addText(text, scope);
  for (const tag of content.tags) lexemes.addKey(tagForm(tag), scope);
  for (const what of content.has) lexemes.addKey(keys.has(what), scope);
  lexemes.addKey(keys.author(content.authorId), scope);
  lexemes.addKey(keys.channel(content.channelId), scope);
  lexemes.addKey(keys.span(spanOf(content.streamKey)), scope);
  return lexemes.toString();
}
