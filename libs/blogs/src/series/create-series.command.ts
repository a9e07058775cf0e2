import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, Idempotency } from '#platform';
import { BlogPlace } from '../blogs/blog-place.js';
import { freeSlug, slugOf } from '../blogs/slug.js';
import { SeriesRepository } from './series.repository.js';
import { SeriesWritesRepository } from './series-writes.repository.js';
import { seriesWordsFrom } from './series-words.js';

export interface CreateSeriesCall {
  /** UUID; unset: one's own blog. */
  readonly blogId?: string | undefined;
  readonly title: string;
  readonly description?: string | null | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Begins a series in a blog that one writes in. */
@Injectable()
export class CreateSeriesCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly blogs: BlogPlace,
    private readonly series: SeriesRepository,
    private readonly writes: SeriesWritesRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT, NOT_FOUND, FORBIDDEN. @returns UUID */
  run(viewer: Viewer, { idempotencyKey: key, ...input }: CreateSeriesCall): Promise<string> {
    const words = seriesWordsFrom(input.title, input.description);
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personOf(viewer), operation: 'createSeries', key, input }, async () => {
        const { blog } = await this.blogs.find(sql, viewer, input.blogId);
        const slug = await freeSlug(sql, slugOf(words.title, 'series'), (pattern) => this.series.slugsLike(sql, pattern));
        return this.writes.insert(sql, blog.id, slug, words);
      }));
  }
}
