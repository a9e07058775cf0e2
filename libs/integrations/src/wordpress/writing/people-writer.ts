import { Injectable } from '@nestjs/common';
import { GrantsRepository } from '#access';
import { AddPersonCommand, DirectoryRepository, MarkFormerCommand, type PersonEntity } from '#people';
import { said, type Sql, UserError } from '#platform';
import type { ImportedThings } from '../../sources/imported-things.js';
import type { PlannedPerson } from '../plan/import-plan.js';
import { nameLine } from './name-line.js';
import type { Tally } from './import-result.js';

const LONGEST_NAME = 120;

/** Finds the people of an export by their mail address, and makes former people of the others. */
@Injectable()
export class PeopleWriter {
  constructor(
    private readonly directory: DirectoryRepository,
    private readonly addPerson: AddPersonCommand,
    private readonly markFormer: MarkFormerCommand,
    private readonly grants: GrantsRepository,
  ) {}

  async write(sql: Sql, people: readonly PlannedPerson[], things: ImportedThings, tally: Tally): Promise<void> {
    for (const person of people) {
      if (things.find(person.externalId) !== undefined) {
        tally.known += 1;
        continue;
      }
      const account = person.email === null ? undefined : await this.accountOf(sql, person.email);
      if (account === undefined) tally.made += 1;
      else tally.known += 1;
      await things.add(sql, person.externalId, account?.id ?? (await this.former(sql, person)));
    }
  }

  /** Who is to look after drafts. @throws UserError BAD_USER_INPUT where nobody here has that handle or they can't read the blog */
  async keeper(sql: Sql, handle: string, audienceId: string): Promise<string> {
    const person = await this.directory.byHandle(sql, handle.replace(/^@/, ''));
    if (person === undefined || person.leftAt !== null) throw new UserError('BAD_USER_INPUT', said`Nobody here has the handle ${handle}.`, 'adopt');
    if (await this.grants.mayRead(sql, person.id, audienceId)) return person.id;
    throw new UserError('BAD_USER_INPUT', said`${handle} can't read the blog's channel, and so can't look after its drafts.`, 'adopt');
  }

  /** Somebody with this address here, or whom an earlier import made for it. */
  private async accountOf(sql: Sql, mail: string): Promise<PersonEntity | undefined> {
    return (await this.directory.byMail(sql, mail)) ?? this.directory.byUnclaimedMail(sql, mail);
  }

  /**
   * Somebody who can't sign in. The mail address isn't theirs as an account's is, which would bar whose it is from signing in for the
   * first time: an author waits for them under it. A commenter doesn't, as anybody may have written that address there.
   */
  private async former(sql: Sql, { displayName, email, hadAccount }: PlannedPerson): Promise<string> {
    const name = nameLine(displayName, LONGEST_NAME) || 'Anonymous';
    const { id } = await this.addPerson.run(sql, { kind: 'EMPLOYEE', displayName: name, mail: null });
    await this.markFormer.run(sql, id);
    if (hadAccount && email !== null) await this.directory.setUnclaimedMail(sql, id, email);
    return id;
  }
}
