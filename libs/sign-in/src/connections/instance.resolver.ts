import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '#access';
import { CONFIG, type Config, Database } from '#platform';
import { SamlAddresses } from '../saml/addresses.js';
import { ConnectionsRepository } from './connections.repository.js';
import { Instance } from './instance.type.js';

@Resolver(() => Instance)
export class InstanceResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly connections: ConnectionsRepository,
    private readonly addresses: SamlAddresses,
  ) {}

  @Query(() => Instance, { description: 'What the sign-in page needs; open to everybody.' })
  @Public()
  async instance(): Promise<Instance> {
    const connections = await this.connections.enabled(this.database);
    return {
      name: this.config.company,
      demo: this.config.demo,
      connections: connections.map(({ slug, label }) => ({ slug, label, loginUrl: this.addresses.loginPath(slug) })),
    };
  }
}
