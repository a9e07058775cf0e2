import { Injectable } from '@nestjs/common';
import { AddPersonCommand, DirectoryRepository, MarkFormerCommand } from '#people';
import type { Sql } from '#platform';
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
  ) {}

  async write(sql: Sql, people: readonly PlannedPerson[], things: ImportedThings, tally: Tally): Promise<void> {
    for (const person of people) {
      if (things.find(person.externalId) !== undefined) {
        tally.known += 1;
        continue;
      }
      const account = person.email === null ? undefined : await this.directory.byMail(sql, person.email);
      if (account === undefined) tally.made += 1;
      else tally.known += 1;
      await things.add(sql, person.externalId, account?.id ?? (await this.former(sql, person)));
    }
  }

  /**
   * Somebody who can't sign in. Without the mail address: it is what the export claims, and kept here it would bar the one
   * whose it is from ever signing in for the first time.
   */
  private async former(sql: Sql, { displayName }: PlannedPerson): Promise<string> {
    const name = nameLine(displayName, LONGEST_NAME) || 'Anonymous';
    const { id } = await this.addPerson.run(sql, { kind: 'EMPLOYEE', displayName: name, mail: null });
    await this.markFormer.run(sql, id);
    return id;
  }
}
