import { Query, Resolver } from '@nestjs/graphql';
import { Allow, Role } from '#access';
import { Database, encodeId } from '#platform';
import { ActivityRepository } from './activity.repository.js';
import { HubActivity } from './activity.type.js';

@Resolver()
export class HubActivityResolver {
  constructor(
    private readonly database: Database,
    private readonly activity: ActivityRepository,
  ) {}

  @Query(() => HubActivity, { description: 'How much is written where the whole company reads, and what hinders; for administrators.', complexity: 100 })
  @Allow('admin', Role.ADMINISTRATOR)
  async hubActivity(): Promise<HubActivity> {
    const [days, waiting, refusals] = await Promise.all([this.activity.days(this.database), this.activity.waiting(this.database), this.activity.refusals(this.database)]);
    const refusedSignIns = refusals.map(({ connectionId, ...rest }) => ({ ...rest, connectionId: encodeId('connection', connectionId) }));
    return { days, waitingEvents: waiting.count, waitingSeconds: waiting.seconds, refusedSignIns };
  }
}
