import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Role } from '#access';
import { Database } from '#platform';
import { PeopleFiguresRepository } from './people-figures.repository.js';
import { PeopleFigures } from './people-figures.type.js';

@Resolver()
export class PeopleFiguresResolver {
  constructor(
    private readonly database: Database,
    private readonly figures: PeopleFiguresRepository,
  ) {}

  @Query(() => PeopleFigures, { description: 'How many people there are; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  peopleFigures(): Promise<PeopleFigures> {
    return this.figures.read(this.database);
  }
}
