import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Audit } from '#audit';
import { cleanText, Database } from '#platform';
import { RestrictPostCommand } from '#stream';
import { MAX_REASON } from '../decisions/reason.js';
import { RefusalRecord } from './refusal-record.js';
import { WaitingPosts } from './waiting-posts.js';

/** Refuses a post that was held: its author and moderators alone go on seeing it, and its author reads why, and may ask to look again. */
@Injectable()
export class RefusePostCommand {
  constructor(
    private readonly database: Database,
    private readonly waiting: WaitingPosts,
    private readonly restrict: RestrictPostCommand,
    private readonly audit: Audit,
    private readonly refusals: RefusalRecord,
  ) {}

  /** @param postId UUID @throws UserError as WaitingPosts.take; BAD_USER_INPUT without a reason */
  run(viewer: Viewer, postId: string, words: string): Promise<void> {
    const reason = cleanText(words, { field: 'reason', max: MAX_REASON, multiline: true });
    return this.database.transaction(async (sql) => {
      const post = await this.waiting.take(sql, viewer, postId);
      await this.restrict.impose(sql, viewer, post.id, { kind: 'HIDDEN', reason });
      await this.refusals.note(sql, viewer, post, reason);
      await this.audit.record(sql, { actor: viewer, action: 'post.refused', subjectId: post.id });
    });
  }
}
