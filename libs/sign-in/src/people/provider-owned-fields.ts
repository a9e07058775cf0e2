import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DirectoryField, type FieldOwner, FieldOwners, type FieldOwnership } from '#people';
import type { Sql } from '#platform';
import { IdentitiesRepository } from './identities.repository.js';

/** Says which fields of people their identity provider sets at each sign-in. */
@Injectable()
export class ProviderOwnedFields implements FieldOwner, OnModuleInit {
  constructor(
    private readonly identities: IdentitiesRepository,
    private readonly owners: FieldOwners,
  ) {}

  onModuleInit(): void {
    this.owners.register(this);
  }

  /** Each field once, by the provider of the latest sign-in that told it. */
  async ownedOf(sql: Sql, personIds: readonly string[]): Promise<FieldOwnership[]> {
    const told = await this.identities.toldOf(sql, personIds);
    const owned = new Map<string, FieldOwnership>();
    for (const { personId, label, told: fields } of told) {
      for (const field of fields as DirectoryField[]) {
        const key = `${personId} ${field}`;
        if (!owned.has(key)) owned.set(key, { personId, field, owner: label });
      }
    }
    return [...owned.values()];
  }
}
