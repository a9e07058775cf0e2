import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import type { DecisionEntity } from '../decisions/decision.entity.js';
import { Decision } from '../decisions/decision.type.js';
import type { ReportEntity } from '../reports/report.entity.js';
import { Report } from '../reports/report.type.js';
import { CaseSnapshot, snapshotFrom } from '../snapshots/snapshot.type.js';
import type { CaseEntity } from './case.entity.js';
import { CaseFileLoader } from './case-file.loader.js';
import { Case } from './case.type.js';

/** What a case's file holds. */
@Resolver(() => Case)
export class CaseFileResolver {
  constructor(private readonly files: CaseFileLoader) {}

  @ResolveField(() => [Report], { description: 'The reports, the newest first, at most 100.' })
  async reports(@Parent() { id }: CaseEntity, @Context() context: RequestContext): Promise<readonly ReportEntity[]> {
    return (await this.files.load(context, id)).reports;
  }

  @ResolveField(() => [CaseSnapshot], { description: 'What was reported, as it was; one of each version that was, the newest first.' })
  async snapshots(@Parent() { id }: CaseEntity, @Context() context: RequestContext): Promise<CaseSnapshot[]> {
    return (await this.files.load(context, id)).snapshots.map(({ content, takenAt }) => snapshotFrom(content, takenAt));
  }

  @ResolveField(() => [Decision], { description: 'What was decided, the newest first; that one stands.' })
  async decisions(@Parent() { id }: CaseEntity, @Context() context: RequestContext): Promise<readonly DecisionEntity[]> {
    return (await this.files.load(context, id)).decisions;
  }
}
