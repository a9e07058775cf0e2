import { Injectable } from '@nestjs/common';
import { notFound, Outbox, type Sql } from '#platform';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { personChanged } from '../people/people.events.js';
import type { PersonEntity } from '../people/person.entity.js';

/** Gives a person a picture that libs/media has made, or none. Runs in the caller's transaction. */
@Injectable()
export class ChangeAvatarCommand {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @param avatarId the picture's UUID, null for none */
  async run(sql: Sql, personId: string, avatarId: string | null): Promise<PersonEntity> {
    const person = await this.directory.lock(sql, personId);
    if (!person) throw notFound('person');
    await this.directory.setAvatar(sql, personId, avatarId);
    await this.outbox.add(sql, personChanged, { personId });
    return { ...person, avatarId };
  }
}
