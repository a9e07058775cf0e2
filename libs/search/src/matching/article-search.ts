import { Injectable } from '@nestjs/common';
import { ContentSearch } from './content-search.js';
import { ContentWalk } from './content-walk.js';
import { ResolveFilters } from './resolve-filters.js';

/** Finds articles: those whose titles have the words first. */
@Injectable()
export class ArticleSearch extends ContentSearch {
  readonly kind = 'ARTICLE';
  protected readonly passes = [{ place: 'TITLE', level: 2 }, { place: 'BODY', level: 1 }] as const;

  constructor(walk: ContentWalk, filters: ResolveFilters) {
    super(walk, filters);
  }
}
