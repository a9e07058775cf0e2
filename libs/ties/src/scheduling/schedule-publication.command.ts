import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { ScheduleArticleCommand } from '#blogs';
import { ChannelPostingPolicy } from '#channels';
import { Database, UserError } from '#platform';
import { measureText } from '#stream';
import { ScheduledNoticesRepository } from './scheduled-notices.repository.js';

export interface PublicationCall {
  readonly articleId: string;
  readonly at: Date;
  readonly timeZone: string;
  /** The notice's words; unset: the title. */
  readonly words: string | undefined;
  readonly quietly: boolean;
}

/** Sets when an article comes out, and what the stream is told then; moves that; or calls it off. */
@Injectable()
export class SchedulePublicationCommand {
  constructor(
    private readonly database: Database,
    private readonly schedule: ScheduleArticleCommand,
    private readonly channels: ChannelPostingPolicy,
    private readonly notices: ScheduledNoticesRepository,
  ) {}

  /** What would keep it from coming out is said now. @throws UserError as ScheduleArticleCommand, and as PublishPostCommand for the notice */
  run(viewer: Viewer, { articleId, at, timeZone, words, quietly }: PublicationCall): Promise<void> {
    return this.database.transaction(async (sql) => {
      const article = await this.schedule.schedule(sql, viewer, articleId, at, timeZone);
      if (words !== undefined) assertIsNotice(words);
      if (!quietly) await this.channels.assertMayPost(sql, viewer, article.channelId, { reply: false });
      await this.notices.put(sql, { articleId, words: words ?? null, quietly, scheduledById: personOf(viewer) });
    });
  }

  /** @throws UserError as ScheduleArticleCommand */
  callOff(viewer: Viewer, articleId: string): Promise<void> {
    return this.database.transaction(async (sql) => {
      await this.schedule.callOff(sql, viewer, articleId);
      await this.notices.take(sql, articleId);
    });
  }
}

/** @throws UserError BAD_USER_INPUT for what no post can say */
function assertIsNotice(words: string): void {
  try {
    measureText(words);
  } catch (error) {
    if (error instanceof UserError) throw new UserError(error.code, error.said, 'notice');
    throw error;
  }
}
