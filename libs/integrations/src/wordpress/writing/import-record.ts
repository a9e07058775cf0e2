import { Injectable } from '@nestjs/common';
import { COMPANY_AUDIENCE, GrantsRepository } from '#access';
import { Audit } from '#audit';
import { KeepDraftCommand } from '#blogs';
import type { Sql } from '#platform';
import { SourceHeadsRepository } from '#stream';
import type { ImportResult } from './import-result.js';

/** What an import leaves behind beside its content: timelines that know of it, authors that readers may see, an audit entry. */
@Injectable()
export class ImportRecord {
  constructor(
    private readonly heads: SourceHeadsRepository,
    private readonly grants: GrantsRepository,
    private readonly audit: Audit,
    private readonly drafts: KeepDraftCommand,
  ) {}

  async keep(sql: Sql, blogId: string, audienceId: string, authorIds: readonly string[], posts: readonly string[], result: ImportResult): Promise<void> {
    result.unseen = await this.drafts.unseen(sql, blogId);
    if (posts.length === 0 && result.articles.made === 0 && result.people.made === 0 && result.adopted === 0 && result.illustrated === 0 && !result.blog.made) return;
    if (audienceId !== COMPANY_AUDIENCE) await this.grants.rememberAuthors(sql, audienceId, authorIds);
    // The relay does this for posts whose event it passes on; these have none.
    await this.heads.raise(sql, posts);
    const { people, articles, comments, pictures, files, adopted } = result;
    await this.audit.record(sql, {
      action: 'wordpress.imported', subjectId: blogId, details: { people: people.made, articles: articles.made, comments: comments.made, pictures, files, adopted },
    });
  }
}
