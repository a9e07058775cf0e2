import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import type { Sql } from '#platform';
import { HomeTimelineRepository } from '../timelines/home-timeline.repository.js';
import { HomePositionsRepository } from './home-positions.repository.js';

/** What lies beyond isn't counted: 100 is shown as 99+. */
export const MOST_COUNTED = 100;

/** Counts what is new in a Home: what others wrote or passed on beyond a key. Reads one page of keys, however long somebody was away. */
@Injectable()
export class NewInHome {
  constructor(
    private readonly home: HomeTimelineRepository,
    private readonly positions: HomePositionsRepository,
  ) {}

  /** At most MOST_COUNTED. */
  async count(sql: Sql, viewer: Viewer, personId: string, beyond: string): Promise<number> {
    const { items, more } = await this.home.page(sql, viewer, { limit: MOST_COUNTED, forward: false, cursor: beyond });
    if (more) return MOST_COUNTED;
    const passedOn = items.filter(({ reposterId }) => reposterId !== null && reposterId !== personId).length;
    const posts = items.filter(({ reposterId }) => reposterId === null).map(({ postId }) => postId);
    return passedOn + (await this.positions.writtenByOthers(sql, personId, posts));
  }
}
