import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { ArticlesRepository, RevisionsRepository } from '#blogs';
import { notFound, type Said, said, type Sql, UserError } from '#platform';
import { contextOf, renderText } from '#rich-text';
import type { PassageEntity } from './passage.entity.js';
import { PassagesRepository } from './passages.repository.js';

/** Longest passage, in UTF-16 code units: a long paragraph. */
const MAX_LENGTH = 1_000;

export interface PassageCall {
  /** Both UUIDs. */
  readonly articleId: string;
  readonly revisionId: string;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

type CheckedPassage = Omit<PassageEntity, 'postId'>;

/** Quotes a passage into a post. Runs in the caller's transaction. */
@Injectable()
export class QuotePassageCommand {
  constructor(
    private readonly articles: ArticlesRepository,
    private readonly revisions: RevisionsRepository,
    private readonly passages: PassagesRepository,
  ) {}

  /**
   * That there is such a passage, which the viewer may read.
   * @throws UserError NOT_FOUND for an article or revision that the viewer can't read; BAD_USER_INPUT for what isn't a passage of it
   */
  async check(sql: Sql, viewer: Viewer, { articleId, revisionId, ...range }: PassageCall): Promise<CheckedPassage> {
    if ((await this.articles.byIds(sql, viewer, [articleId])).length === 0) throw notFound('article', 'passage.articleId');
    const [revision] = await this.revisions.byIds(sql, viewer, [revisionId]);
    if (revision?.articleId !== articleId) throw new UserError('NOT_FOUND', 'The article has no such revision, or it was saved anew since; read it again.', 'passage.revisionId');
    const text = renderText(revision.body);
    checkRange(text, range);
    const { before, after } = contextOf(text, range);
    return { articleId, revisionId, fromOffset: range.from, toOffset: range.to, quote: range.quote, textBefore: before, textAfter: after };
  }

  keep(sql: Sql, postId: string, passage: CheckedPassage): Promise<void> {
    return this.passages.insert(sql, { ...passage, postId });
  }
}

function checkRange(text: string, { from, to, quote }: Pick<PassageCall, 'from' | 'to' | 'quote'>): void {
  const wrong = (field: string, words: Said) => new UserError('BAD_USER_INPUT', words, `passage.${field}`);
  if (from < 0 || from > text.length) throw wrong('from', said`The text has ${text.length} characters; the passage begins outside it.`);
  if (to > text.length) throw wrong('to', said`The text has ${text.length} characters; the passage ends outside it.`);
  if (to <= from) throw wrong('to', said`The passage ends before it begins.`);
  if (to - from > MAX_LENGTH) throw wrong('to', said`A passage has at most ${MAX_LENGTH} characters.`);
  const there = text.slice(from, to);
  if (!there.isWellFormed()) throw wrong('from', said`The passage begins or ends within a character.`);
  if (there.trim() === '') throw wrong('quote', said`The passage is empty.`);
  if (there !== quote) throw wrong('quote', said`The text reads differently there. Offsets are those of Revision.text, in UTF-16 code units.`);
}
