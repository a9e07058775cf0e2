import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '#access';
import { AuditEntriesRepository } from '#audit';
import { Person, type PersonEntity } from '#people';
import { Database, DAY_MS } from '#platform';
import { AvatarRemoval } from './avatar-removal.type.js';
import { AVATAR_REMOVED } from './remove-avatar.command.js';

/** For so many days somebody without a picture is told why it went. */
const DAYS = 30;

@Resolver(() => Person)
export class AvatarRemovalResolver {
  constructor(
    private readonly database: Database,
    private readonly entries: AuditEntriesRepository,
  ) {}

  /** The record has it; of all people, only the viewer's own is looked for. */
  @ResolveField(() => AvatarRemoval, {
    nullable: true, description: 'That a moderator took your picture away within 30 days, while you show no other. Null for everybody but yourself.',
  })
  async avatarRemoval(@Parent() { id, avatarId }: PersonEntity, @CurrentViewer() viewer: Viewer): Promise<AvatarRemoval | null> {
    if (id !== viewer.personId || avatarId !== null) return null;
    const since = new Date(Date.now() - DAYS * DAY_MS);
    const [entry] = await this.entries.before(this.database, { subjectId: id, actions: [AVATAR_REMOVED], since }, undefined, 1);
    return entry ? { reason: String((entry.details as { reason?: unknown }).reason ?? ''), at: entry.at } : null;
  }
}
