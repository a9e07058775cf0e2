import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '#access';
import { sql as query, type SqlFragment } from '#platform';
import { type TagUse, TagUses } from '#tags';
import { readableTo } from './article-visibility.js';

/** Articles make their tags known to those who may read them: a draft's to its author. */
@Injectable()
export class TaggedArticles implements TagUse, OnModuleInit {
  readonly name = 'blogs';

  constructor(private readonly uses: TagUses) {}

  onModuleInit(): void {
    this.uses.register(this);
  }

  carriedFor(viewer: Viewer, tagId: SqlFragment): SqlFragment {
    return query`EXISTS (
      SELECT 1 FROM article_tag at JOIN article a ON a.id = at.article_id WHERE at.tag_id = ${tagId} AND ${readableTo(viewer, 'a')} OFFSET 0)`;
  }
}
