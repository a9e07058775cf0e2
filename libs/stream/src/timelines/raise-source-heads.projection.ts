import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isEvent, type Projection, Projections, type RelayedEvent, type Sql } from '#platform';
import { postEdited, postPublished } from '../posts/post.events.js';
import { SourceHeadsRepository } from './source-heads.repository.js';

/** Keeps the heads of Home's sources above their posts, before anybody hears of them. */
@Injectable()
export class RaiseSourceHeadsProjection implements Projection, OnModuleInit {
  readonly name = 'stream.raise-source-heads';

  constructor(
    private readonly projections: Projections,
    private readonly heads: SourceHeadsRepository,
  ) {}

  onModuleInit(): void {
    this.projections.register(this);
  }

  async apply(sql: Sql, events: readonly RelayedEvent[]): Promise<void> {
    // An edit may have added tags and mentions, and a released post has a new key.
    const postIds = events.flatMap((event) => (isEvent(event, postPublished) || isEvent(event, postEdited) ? event.payload.postId : []));
    if (postIds.length > 0) await this.heads.raise(sql, postIds);
  }
}
