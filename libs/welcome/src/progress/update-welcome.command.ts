import { Injectable } from '@nestjs/common';
import { personOf, type Viewer, worksHere } from '#access';
import { Database, UserError } from '#platform';
import { WelcomeRepository } from './welcome.repository.js';

export interface WelcomeChange {
  readonly dismissed?: boolean | null;
  readonly channelSeen?: boolean | null;
}

/** Remembers of somebody's first steps what nothing else tells. */
@Injectable()
export class UpdateWelcomeCommand {
  constructor(
    private readonly database: Database,
    private readonly progress: WelcomeRepository,
  ) {}

  /** @throws UserError FORBIDDEN for guests and apps */
  async run(viewer: Viewer, { dismissed, channelSeen }: WelcomeChange): Promise<void> {
    const personId = personOf(viewer);
    if (!worksHere(viewer)) throw new UserError('FORBIDDEN', 'First steps are for who works here.');
    await this.database.transaction((sql) => this.progress.update(sql, personId, dismissed ?? undefined, channelSeen ?? false));
  }
}
