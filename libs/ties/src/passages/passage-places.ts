import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { ArticleHead, ArticleWithBody } from '#blogs';
import { findPassage, type PassagePlace, renderText } from '#rich-text';
import type { PassageEntity } from './passage.entity.js';

/** Characters of articles' plain text that are kept at hand. */
const KEPT_TEXT = 8_000_000;
const KEPT_PLACES = 20_000;

/** Where passages stand in their articles as these are now: looked for once a revision. Both are the same for all who may read them. */
@Injectable()
export class PassagePlaces {
  private readonly texts = new LRUCache<string, string>({ maxSize: KEPT_TEXT, sizeCalculation: (text) => text.length + 1 });
  private readonly places = new LRUCache<string, { place: PassagePlace | null }>({ max: KEPT_PLACES });

  /** @param read gives the article's text, where it isn't at hand. @returns null where nothing like it is left */
  async of(passage: PassageEntity, article: ArticleHead, read: () => Promise<ArticleWithBody | null>): Promise<PassagePlace | null> {
    const known = this.places.get(keyOf(passage, article));
    if (known) return known.place;
    const text = await read();
    return text && this.find(passage, text);
  }

  private find(passage: PassageEntity, article: ArticleWithBody): PassagePlace | null {
    const { fromOffset: from, toOffset: to, quote, textBefore: before, textAfter: after } = passage;
    const place = findPassage(this.textOf(article), { from, to, quote, before, after });
    this.places.set(keyOf(passage, article), { place });
    return place;
  }

  private textOf({ revisionId, body }: ArticleWithBody): string {
    const known = this.texts.get(revisionId);
    if (known !== undefined) return known;
    const text = renderText(body);
    this.texts.set(revisionId, text);
    return text;
  }
}

function keyOf({ postId }: PassageEntity, { revisionId }: Pick<ArticleHead, 'revisionId'>): string {
  return `${postId} ${revisionId}`;
}
