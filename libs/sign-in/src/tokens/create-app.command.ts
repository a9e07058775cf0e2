import { Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { cleanText, Database, said, UserError } from '#platform';
import type { AppEntity } from './app.entity.js';
import { AppsRepository } from './apps.repository.js';

/** Registers a program of IT's, which then gets tokens of its own. */
@Injectable()
export class CreateAppCommand {
  constructor(
    private readonly database: Database,
    private readonly apps: AppsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws UserError CONFLICT where an app has this name */
  async run(input: { readonly name: string; readonly createdBy?: string }): Promise<AppEntity> {
    const name = cleanText(input.name, { field: 'name', max: 80 });
    return this.database.transaction(async (sql) => {
      const app = await this.apps.insert(sql, name, input.createdBy ?? null);
      if (!app) throw new UserError('CONFLICT', said`There is an app called ${name} already.`, 'name');
      await this.audit.record(sql, { actor: { personId: input.createdBy }, action: 'app.created', subjectId: app.id });
      return app;
    });
  }
}
