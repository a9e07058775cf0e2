import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, said, UserError } from '#platform';
import { type Seen, ViewsRepository } from './views.repository.js';

/** How much is told at once: more than a screen shows in the time between. */
export const MOST_VIEWS = 100;

/** Takes note that a person saw or read posts and articles, for their authors' figures. Nobody can ask whom. */
@Injectable()
export class RecordViewsCommand {
  constructor(
    private readonly database: Database,
    private readonly views: ViewsRepository,
  ) {}

  /**
   * What may not be counted is left out without a word: what the viewer may not read, wrote, or what came out too long ago.
   * @param ids UUIDs. @throws UserError BAD_USER_INPUT for more than MOST_VIEWS
   */
  async run(viewer: Viewer, seenIds: readonly string[], readIds: readonly string[]): Promise<void> {
    const personId = personOf(viewer);
    if (seenIds.length + readIds.length > MOST_VIEWS) throw new UserError('BAD_USER_INPUT', said`Tell of at most ${MOST_VIEWS} posts and articles at once.`, seenIds.length > readIds.length ? 'seenIds' : 'readIds');
    const seen = new Map<string, Seen>([...seenIds.map((id) => [id, { id, read: false }] as const), ...readIds.map((id) => [id, { id, read: true }] as const)]);
    if (seen.size === 0) return;
    await this.database.transaction(async (sql) => {
      const counted = await this.views.begin(sql, viewer, [...seen.values()]);
      if (counted.length > 0) await this.views.mark(sql, personId, counted);
    });
  }
}
