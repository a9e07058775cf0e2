import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Viewer } from '#access';
import { type Page, type Slice, sliceOf, UserError } from '#platform';
import { ArticleSearch } from '../matching/article-search.js';
import { ChannelSearch } from '../matching/channel-search.js';
import type { KindSearch } from '../matching/kind-search.js';
import { PersonSearch } from '../matching/person-search.js';
import { PostSearch } from '../matching/post-search.js';
import { SEARCH_KINDS, type SearchKind } from '../matching/search-kind.js';
import { TagSearch } from '../matching/tag-search.js';
import { isEmpty, type SearchQuery } from '../query/search-query.js';
import { mergeHits, type PlacedHit, type Positions } from '../ranking/merge-hits.js';
import { SearchTurns } from './search-turns.js';

const POSITIONS = z.partialRecord(z.enum(SEARCH_KINDS), z.string());

/** Finds things of all kinds, as one list. */
@Injectable()
export class FindEverything {
  private readonly searches: Record<SearchKind, KindSearch>;

  constructor(private readonly turns: SearchTurns, people: PersonSearch, channels: ChannelSearch, tags: TagSearch, articles: ArticleSearch, posts: PostSearch) {
    this.searches = { PERSON: people, CHANNEL: channels, TAG: tags, ARTICLE: articles, POST: posts };
  }

  /** @param kinds empty: all. @param abandoned nobody waits for it any more. @throws UserError BAD_USER_INPUT for a cursor that this list didn't give, and as SearchTurns */
  async page(viewer: Viewer, query: SearchQuery, kinds: readonly SearchKind[], page: Page, abandoned?: AbortSignal): Promise<Slice<PlacedHit>> {
    const positions = page.cursor === undefined ? {} : this.positionsOf(page.cursor);
    if (isEmpty(query)) return { items: [], more: false };
    const wanted = kinds.length === 0 ? SEARCH_KINDS : SEARCH_KINDS.filter((kind) => kinds.includes(kind));
    const lists = await Promise.all(wanted.map((kind) => this.turns.run(viewer, abandoned, () => this.searches[kind].find(viewer, query, positions[kind], page.limit + 1))));
    return sliceOf(page, mergeHits(lists, positions));
  }

  private positionsOf(cursor: string): Positions {
    const given = POSITIONS.safeParse(parsed(cursor)).data;
    if (!given || !Object.entries(given).every(([kind, key]) => this.searches[kind as SearchKind].isKey(key))) throw new UserError('BAD_USER_INPUT', 'This cursor is not one that this list gave; start again without it.', 'after');
    return given;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
