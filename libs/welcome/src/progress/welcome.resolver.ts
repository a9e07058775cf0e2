import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, personOf, readsCompany, type RequestContext, type Viewer, viewerOf } from '#access';
import { DepartmentLoader } from '#people';
import { Database, UserError } from '#platform';
import { Viewer as ViewerType } from '#sign-in';
import { UpdateWelcomeInput, UpdateWelcomePayload, Welcome, type WelcomeStep, WelcomeStepKind } from './welcome.type.js';
import { type Progress, WelcomeRepository } from './welcome.repository.js';

/** The first steps of somebody new. They are employees': a guest comes for one channel. */
@Resolver(() => ViewerType)
export class WelcomeResolver {
  constructor(
    private readonly database: Database,
    private readonly progress: WelcomeRepository,
    private readonly departments: DepartmentLoader,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether Home offers you your first steps: until you post, or put them away.' })
  welcomeOnHome(@Context() context: RequestContext): Promise<boolean> | boolean {
    const viewer = viewerOf(context);
    return isNewcomer(viewer) && this.progress.isOffered(this.database, viewer.personId as string);
  }

  @Query(() => Welcome, { nullable: true, description: 'Your first steps in the hub; null for guests and apps.' })
  @Allow('read')
  async welcome(@Context() context: RequestContext): Promise<Welcome | null> {
    const viewer = viewerOf(context);
    const found = isNewcomer(viewer) ? await this.progress.progress(this.database, viewer.personId as string) : undefined;
    if (!found) return null;
    const department = found.departmentId === null ? null : await this.departments.load(context, found.departmentId);
    return { steps: stepsOf(found), dismissed: found.dismissed, department };
  }

  @Mutation(() => UpdateWelcomePayload, { description: 'Remembers of your first steps what nothing else tells. FORBIDDEN for guests and apps.' })
  @Allow('write')
  async updateWelcome(@Args('input') { dismissed, channelSeen }: UpdateWelcomeInput, @Context() context: RequestContext): Promise<UpdateWelcomePayload> {
    const viewer = viewerOf(context);
    const personId = personOf(viewer);
    if (!isNewcomer(viewer)) throw new UserError('FORBIDDEN', 'First steps are for who works here.');
    await this.progress.update(this.database, personId, dismissed ?? undefined, channelSeen ?? false);
    return { welcome: (await this.welcome(context)) as Welcome };
  }
}

function isNewcomer(viewer: Viewer): boolean {
  return viewer.personId !== undefined && readsCompany(viewer);
}

function stepsOf(progress: Progress): WelcomeStep[] {
  return [
    { kind: WelcomeStepKind.FACE, done: progress.face },
    { kind: WelcomeStepKind.HEADLINE, done: progress.headline },
    { kind: WelcomeStepKind.CHANNEL, done: progress.channel },
    { kind: WelcomeStepKind.FOLLOW, done: progress.follow },
    { kind: WelcomeStepKind.POST, done: progress.post },
  ];
}
