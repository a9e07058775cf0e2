import { Injectable } from '@nestjs/common';
import { ContentSearch } from './content-search.js';
import { ContentWalk } from './content-walk.js';
import { ResolveFilters } from './resolve-filters.js';

/** Finds posts, replies and quotes. */
@Injectable()
export class PostSearch extends ContentSearch {
  readonly kind = 'POST';
  protected readonly passes = [{ place: 'POST', level: 1 }] as const;

  constructor(walk: ContentWalk, filters: ResolveFilters) {
    super(walk, filters);
  }
}
