import { Injectable } from '@nestjs/common';
import { Viewers } from '#access';
import { SetStatusCommand, UpdateProfileCommand } from '#people';
import { Database } from '#platform';
import { FollowsRepository } from '#stream';
import { normalizeTag, TagsRepository } from '#tags';
import type { DemoCompany, DemoFollow } from '../company/demo-company.js';
import { idOf, type SeededIds } from './ids.js';

/** What people tell of themselves, and whom and what they follow. */
@Injectable()
export class ProfileSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly profile: UpdateProfileCommand,
    private readonly status: SetStatusCommand,
    private readonly follows: FollowsRepository,
    private readonly tags: TagsRepository,
  ) {}

  async tell(company: DemoCompany, people: SeededIds): Promise<void> {
    for (const person of company.people) {
      const viewer = await this.viewers.forPerson(this.database, idOf(people, person.handle));
      const { headline, bio, skills, education, employers, pronouns } = person;
      await this.profile.run(viewer, { headline, bio, skills, education, employers, pronouns: pronouns ?? null });
      if (person.status) await this.status.run(viewer, person.status);
    }
  }

  async follow(company: DemoCompany, people: SeededIds, channels: SeededIds): Promise<void> {
    for (const follow of company.follows) {
      const { kind, id } = await this.subjectOf(follow, people, channels);
      await this.follows.add(this.database, idOf(people, follow.by), kind, id);
    }
  }

  private async subjectOf(follow: DemoFollow, people: SeededIds, channels: SeededIds): Promise<{ kind: 'PERSON' | 'CHANNEL' | 'TAG'; id: string }> {
    if (follow.person !== undefined) return { kind: 'PERSON', id: idOf(people, follow.person) };
    if (follow.channel !== undefined) return { kind: 'CHANNEL', id: idOf(channels, follow.channel) };
    const [tag] = await this.tags.use(this.database, [normalizeTag(follow.tag ?? '')]);
    if (!tag) throw new Error(`${follow.by} follows nothing`);
    return { kind: 'TAG', id: tag.id };
  }
}
