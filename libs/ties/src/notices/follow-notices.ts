import { Injectable } from '@nestjs/common';
import { systemViewer } from '#access';
import type { Sql } from '#platform';
import { RestrictPostCommand } from '#stream';
import { CardsRepository, type NoticeState } from '../cards/cards.repository.js';

/** A notice is there to tell of its article: it is restricted with it, and let be seen with it again, unless it was restricted by itself. */
@Injectable()
export class FollowNotices {
  constructor(
    private readonly cards: CardsRepository,
    private readonly restrict: RestrictPostCommand,
  ) {}

  async follow(sql: Sql, articleIds: readonly string[]): Promise<void> {
    for (const notice of await this.cards.noticeStates(sql, articleIds)) await this.followArticle(sql, notice);
  }

  private async followArticle(sql: Sql, { postId, along, postRestriction, postReason, restriction, reason }: NoticeState): Promise<void> {
    if (restriction !== null && (along || postRestriction === null)) {
      if (restriction !== postRestriction || reason !== postReason) await this.restrict.impose(sql, systemViewer, postId, { kind: restriction, reason });
      if (!along) await this.cards.markAlong(sql, postId, true);
    } else if (restriction === null && along) {
      await this.restrict.lift(sql, systemViewer, postId);
      await this.cards.markAlong(sql, postId, false);
    }
  }
}
