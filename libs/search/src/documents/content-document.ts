import type { Has } from '../query/search-query.js';
import { tagForm } from '../tokens/tokenise.js';
import { keys, spanOf } from './keys.js';
import { Lexemes } from './lexemes.js';
import { heldScopeOf, type ScopeLetter, scopeOf } from './scope.js';

export type ContentKind = 'POST' | 'ARTICLE';

/** A post or an article, as far as it is searched for. */
export interface Content {
  readonly kind: ContentKind;
  readonly id: string;
  readonly streamKey: string;
  readonly channelId: string;
  readonly audienceId: string;
  readonly authorId: string;
  /** Of what was held or hidden: UUIDs of those who read it all the same. Null: everybody whose audience it is. */
  readonly writerIds: readonly string[] | null;
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
  const titles = content.title === undefined ? [] : scopesOf(content, 't');
  for (const scope of titles) lexemes.addText(content.title as string, scope);
  for (const scope of scopesOf(content, content.kind === 'POST' ? 'p' : 'a')) {
    for (const text of [...(content.title === undefined ? [] : [content.title]), ...content.texts]) lexemes.addText(text, scope);
    for (const key of keysOf(content)) lexemes.addKey(key, scope);
  }
  return lexemes.toString();
}

/** In whose scopes it is found. */
export function scopesOf({ audienceId, writerIds }: Pick<Content, 'audienceId' | 'writerIds'>, letter: ScopeLetter): string[] {
  return writerIds === null ? [scopeOf(letter, audienceId)] : [...writerIds.map((id) => scopeOf(letter, id)), heldScopeOf(letter, audienceId)];
}

function keysOf({ authorId, channelId, streamKey, tags, has }: Content): string[] {
  return [...tags.map(tagForm), ...has.map(keys.has), keys.author(authorId), keys.channel(channelId), keys.span(spanOf(streamKey))];
}
