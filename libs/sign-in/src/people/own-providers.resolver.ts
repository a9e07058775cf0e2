import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Database } from '#platform';
import { Viewer, type ViewerSource } from '../viewer/viewer.type.js';
import { IdentitiesRepository } from './identities.repository.js';
import { OwnProvider } from './own-provider.type.js';

@Resolver(() => Viewer)
export class OwnProvidersResolver {
  constructor(
    private readonly database: Database,
    private readonly identities: IdentitiesRepository,
  ) {}

  @ResolveField(() => [OwnProvider], { description: 'The identity providers that say who you are, the newest first: each is a way into your account. None for apps.' })
  async providers(@Parent() { source }: ViewerSource): Promise<OwnProvider[]> {
    return source.personId ? this.identities.ofPerson(this.database, source.personId) : [];
  }
}
