import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { sql as query, type SqlFragment } from '#platform';
import { type TagUse, TagUses } from '#tags';
import { listableTo } from './post-visibility.js';

/** Posts make their tags known to those who may read them. */
@Injectable()
export class TaggedPosts implements TagUse, OnModuleInit {
  readonly name = 'stream';

  constructor(private readonly uses: TagUses) {}

  onModuleInit(): void {
    this.uses.register(this);
  }

  carriedFor(viewer: Viewer, tagId: SqlFragment): SqlFragment {
    return query`EXISTS (
      SELECT 1 FROM post_tag pt JOIN post p ON p.id = pt.post_id
      WHERE pt.tag_id = ${tagId} AND pt.audience_id = ANY(${viewer.audienceIds}::uuid[]) AND ${listableTo(viewer, 'p')} OFFSET 0)`;
  }
}
