import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, type RequestContext, viewerOf, worksHere } from '#access';
import { DepartmentLoader } from '#people';
import { Database } from '#platform';
import { Viewer as ViewerType } from '#sign-in';
import { UpdateWelcomeCommand } from './update-welcome.command.js';
import { UpdateWelcomeInput, UpdateWelcomePayload, Welcome, type WelcomeStep, WelcomeStepKind } from './welcome.type.js';
import { type Progress, WelcomeRepository } from './welcome.repository.js';

/** The first steps of somebody new. */
@Resolver(() => ViewerType)
export class WelcomeResolver {
  constructor(
    private readonly database: Database,
    private readonly progress: WelcomeRepository,
    private readonly departments: DepartmentLoader,
    private readonly remember: UpdateWelcomeCommand,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether Home offers you your first steps: until you have taken them all, put them away, or have posted for a fortnight.' })
  welcomeOnHome(@Context() context: RequestContext): Promise<boolean> | boolean {
    const viewer = viewerOf(context);
    return worksHere(viewer) && this.progress.isOffered(this.database, viewer.personId);
  }

  @Query(() => Welcome, { nullable: true, description: 'Your first steps in the hub; null for guests and apps.' })
  @Allow('read')
  async welcome(@Context() context: RequestContext): Promise<Welcome | null> {
    const viewer = viewerOf(context);
    const found = worksHere(viewer) ? await this.progress.progress(this.database, viewer.personId) : undefined;
    if (!found) return null;
    const department = found.departmentId === null ? null : await this.departments.load(context, found.departmentId);
    return { steps: stepsOf(found), dismissed: found.dismissed, department };
  }

  @Mutation(() => UpdateWelcomePayload, { description: 'Remembers of your first steps what nothing else tells. FORBIDDEN for guests and apps.' })
  @Allow('write')
  async updateWelcome(@Args('input') input: UpdateWelcomeInput, @Context() context: RequestContext): Promise<UpdateWelcomePayload> {
    await this.remember.run(viewerOf(context), input);
    return { welcome: (await this.welcome(context)) as Welcome };
  }
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
