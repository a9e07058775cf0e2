import { Injectable } from '@nestjs/common';
import type { Sql } from '#platform';

/** What the directory says of a person, by the names that the API has for it. */
export const DIRECTORY_FIELDS = ['displayName', 'mail', 'title', 'departmentId', 'managerId', 'location'] as const;
/** What it says, and the roles that it may decide as well. */
export type DirectoryField = (typeof DIRECTORY_FIELDS)[number] | 'MODERATOR' | 'ADMINISTRATOR';

export interface FieldOwnership {
  readonly personId: string;
  readonly field: DirectoryField;
  /** By whom, as IT calls it. */
  readonly owner: string;
}

/** Says which fields of people a directory outside sets; whoever brings people in from one registers one. */
export interface FieldOwner {
  ownedOf(sql: Sql, personIds: readonly string[]): Promise<FieldOwnership[]>;
}

/** All of them. Libs register theirs when their module starts. */
@Injectable()
export class FieldOwners {
  private readonly owners: FieldOwner[] = [];

  register(owner: FieldOwner): void {
    this.owners.push(owner);
  }

  async ownedOf(sql: Sql, personIds: readonly string[]): Promise<FieldOwnership[]> {
    return (await Promise.all(this.owners.map((owner) => owner.ownedOf(sql, personIds)))).flat();
  }
}
