import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository } from '#access';
import { Audit } from '#audit';
import { KeepDraftCommand } from '#blogs';
import { Outbox, type Sql } from '#platform';
import { postImported, SourceHeadsRepository } from '#stream';
import type { ImportResult } from './import-result.js';

/** What an import leaves behind beside its content: timelines that know of it, authors that readers may see, an audit entry. */
@Injectable()
export class ImportRecord {
  constructor(
    private readonly heads: SourceHeadsRepository,
    private readonly grants: GrantsRepository,
    private readonly audit: Audit,
    private readonly drafts: KeepDraftCommand,
    private readonly outbox: Outbox,
  ) {}

  async keep(sql: Sql, blogId: string, audienceId: string, authorIds: readonly string[], posts: readonly string[], result: ImportResult): Promise<void> {
    result.unseen = await this.drafts.unseen(sql, blogId);
    if (posts.length === 0 && result.articles.made === 0 && result.people.made === 0 && result.adopted === 0 && result.illustrated === 0 && !result.blog.made) return;
    if (audienceId !== COMPANY_AUDIENCE) await this.grants.rememberAuthors(sql, audienceId, authorIds);
    // The relay does this for posts whose publishing it passes on; of these nobody is told.
    await this.heads.raise(sql, posts);
    await this.outbox.addMany(sql, postImported, posts.map((postId) => ({ postId, version: 1 })));
    const { people, articles, comments, pictures, files, adopted } = result;
    await this.audit.record(sql, {
      action: 'wordpress.imported', subjectId: blogId, details: { people: people.made, articles: articles.made, comments: comments.made, pictures, files, adopted },
    });
  }
}
