import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, type Sql } from '#platform';
import { BlogPolicy } from '../blogs/blog.policy.js';
import { BlogsRepository } from '../blogs/blogs.repository.js';
import type { SeriesEntity } from './series.entity.js';
import { SeriesRepository } from './series.repository.js';
import { SeriesWritesRepository } from './series-writes.repository.js';

/** Finds a series to change: who writes in its blog may. */
@Injectable()
export class SeriesPlace {
  constructor(
    private readonly series: SeriesRepository,
    private readonly writes: SeriesWritesRepository,
    private readonly blogs: BlogsRepository,
    private readonly policy: BlogPolicy,
  ) {}

  /** The series, held until the transaction ends. @throws UserError NOT_FOUND, FORBIDDEN */
  async find(sql: Sql, viewer: Viewer, seriesId: string): Promise<SeriesEntity> {
    await this.writes.hold(sql, seriesId);
    const [series] = await this.series.byIds(sql, viewer, [seriesId]);
    const [blog] = series ? await this.blogs.byIds(sql, viewer, [series.blogId]) : [];
    if (!series || !blog) throw notFound('series', 'seriesId');
    await this.policy.assertMayWrite(sql, viewer, blog);
    return series;
  }
}
