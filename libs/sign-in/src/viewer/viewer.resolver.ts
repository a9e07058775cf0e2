import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, type RequestContext, type Viewer as RequestViewer } from '#access';
import { Person, type PersonEntity, PersonLoader } from '#people';
import { Database, encodeId } from '#platform';
import { Session } from '../sessions/session.type.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import type { AppEntity } from '../tokens/app.entity.js';
import { AppLoader } from '../tokens/app.loader.js';
import { App } from '../tokens/app.type.js';
import { sourceOf, Viewer, type ViewerSource } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerQueryResolver {
  constructor(
    private readonly database: Database,
    private readonly people: PersonLoader,
    private readonly apps: AppLoader,
    private readonly sessionRows: SessionsRepository,
  ) {}

  @Query(() => Viewer, { description: 'Who asks. UNAUTHENTICATED where nobody has signed in.' })
  @Allow('read')
  viewer(@CurrentViewer() source: RequestViewer): ViewerSource {
    return sourceOf(source);
  }

  @ResolveField(() => Person, { nullable: true, description: 'The person; null where an app asks.' })
  person(@Parent() { source }: ViewerSource, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return source.personId ? this.people.load(context, source.personId) : null;
  }

  @ResolveField(() => App, { nullable: true, description: 'The app; null where a person asks.' })
  app(@Parent() { source }: ViewerSource, @Context() context: RequestContext): Promise<AppEntity | null> | null {
    return source.appId ? this.apps.load(context, source.appId) : null;
  }

  @ResolveField(() => [Session], { description: 'Where you are signed in, newest first. None for apps.' })
  async sessions(@Parent() { source }: ViewerSource): Promise<Session[]> {
    if (!source.personId) return [];
    const rows = await this.sessionRows.ofPerson(this.database, source.personId);
    return rows.map((row) => ({ ...row, id: encodeId('session', row.id), current: row.id === source.sessionId }));
  }
}
