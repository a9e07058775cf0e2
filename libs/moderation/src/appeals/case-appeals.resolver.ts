import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import type { CaseEntity } from '../cases/case.entity.js';
import { CaseFileLoader } from '../cases/case-file.loader.js';
import { Case } from '../cases/case.type.js';
import { Appeal } from './appeal.type.js';
import type { AppealRow } from './appeals.repository.js';
import { BetterForAnotherLoader } from './better-for-another.loader.js';

/** What those said to a case who wrote what it is about. */
@Resolver(() => Case)
export class CaseAppealsResolver {
  constructor(
    private readonly files: CaseFileLoader,
    private readonly another: BetterForAnotherLoader,
  ) {}

  @ResolveField(() => [Appeal], { description: 'That its authors asked to look again, the newest first.' })
  async appeals(@Parent() { id }: CaseEntity, @Context() context: RequestContext): Promise<readonly AppealRow[]> {
    return (await this.files.load(context, id)).appeals;
  }

  @ResolveField(() => Boolean, { description: 'Whether its authors ask to look again at a decision of yours, and another moderator could decide: then that is better.' })
  betterForAnother(@Parent() { id, appealedAt }: CaseEntity, @Context() context: RequestContext): Promise<boolean> | boolean {
    return appealedAt !== null && this.another.load(context, id);
  }
}
