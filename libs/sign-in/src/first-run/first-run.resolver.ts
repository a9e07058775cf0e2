import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Role } from '#access';
import { CONFIG, type Config, Database, isLoopback } from '#platform';
import { FirstRunRepository } from './first-run.repository.js';
import { FirstRun } from './first-run.type.js';

/** What a hub is called that nobody has named. */
const USUAL_NAMES = ['Our company', 'Baixamar'];

@Resolver()
export class FirstRunResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly repository: FirstRunRepository,
  ) {}

  @Query(() => FirstRun, { description: 'How far the hub has come from the demo to the company’s own. For administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async firstRun(): Promise<FirstRun> {
    const { company, demo, http: { publicUrl } } = this.config;
    const { protocol, hostname } = new URL(publicUrl);
    return { company, companyIsSet: !USUAL_NAMES.includes(company), publicUrl, publicUrlIsFit: protocol === 'https:' && !isLoopback(hostname), demo, ...(await this.repository.find(this.database)) };
  }
}
