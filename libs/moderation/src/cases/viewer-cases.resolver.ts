import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, moderates, type Viewer } from '#access';
import { Database } from '#platform';
import { Viewer as ViewerType } from '#sign-in';
import { WaitingPostsRepository } from '../waiting/waiting-posts.repository.js';
import { CasesRepository } from './cases.repository.js';

const MOST = 100;

@Resolver(() => ViewerType)
export class ViewerCasesResolver {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesRepository,
    private readonly waiting: WaitingPostsRepository,
  ) {}

  @ResolveField(() => Int, { nullable: true, description: 'How many cases wait for a moderator, counted to 100; null where you are none.' })
  openCaseCount(@CurrentViewer() viewer: Viewer): Promise<number> | null {
    return moderates(viewer) ? this.cases.countOpen(this.database, viewer, MOST) : null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many held posts wait for a moderator, counted to 100; null where you are none.' })
  waitingPostCount(@CurrentViewer() viewer: Viewer): Promise<number> | null {
    return moderates(viewer) ? this.waiting.count(this.database, viewer, MOST) : null;
  }
}
