import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, moderates, type Viewer } from '#access';
import { Database } from '#platform';
import { Viewer as ViewerType } from '#sign-in';
import { CasesRepository } from '../cases/cases.repository.js';
import { OwnReportsRepository } from '../reports/own-reports.repository.js';
import { ReceivedDecisionsRepository } from '../received/received-decisions.repository.js';
import { WaitingPostsRepository } from '../waiting/waiting-posts.repository.js';
import { MOST_NEWS } from './most-news.js';

/** What of moderation waits for the viewer. */
@Resolver(() => ViewerType)
export class ViewerCountsResolver {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesRepository,
    private readonly waiting: WaitingPostsRepository,
    private readonly reports: OwnReportsRepository,
    private readonly decisions: ReceivedDecisionsRepository,
  ) {}

  @ResolveField(() => Int, { nullable: true, description: 'How many cases wait for a moderator, counted to 100; null where you are none.' })
  openCaseCount(@CurrentViewer() viewer: Viewer): Promise<number> | null {
    return moderates(viewer) ? this.cases.countOpen(this.database, viewer, MOST_NEWS) : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many of these wait because their authors ask to look again, counted to 100; null where you are no moderator.' })
  openAppealCount(@CurrentViewer() viewer: Viewer): Promise<number> | null {
    return moderates(viewer) ? this.cases.countOpen(this.database, viewer, MOST_NEWS, true) : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many held posts wait for a moderator, counted to 100; null where you are none.' })
  waitingPostCount(@CurrentViewer() viewer: Viewer): Promise<number> | null {
    return moderates(viewer) ? this.waiting.count(this.database, viewer, MOST_NEWS) : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Of how many of your reports you have yet to see what was decided, counted to 100; null where you have reported nothing.' })
  newOutcomeCount(@CurrentViewer() viewer: Viewer): Promise<number | null> | null {
    return viewer.personId === undefined ? null : this.reports.newOutcomes(this.database, viewer.personId, MOST_NEWS);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many decisions about what you wrote you have yet to see, or what became of them, counted to 100; null where there are none.' })
  newDecisionCount(@CurrentViewer() viewer: Viewer): Promise<number | null> | null {
    return viewer.personId === undefined ? null : this.decisions.countNew(this.database, viewer, MOST_NEWS);
  }
}
