import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '#audit';
import { DirectoryRepository } from '#people';
import { CONFIG, type Config, Database, said, UserError } from '#platform';
import { hashSecret, newSecret } from '../sessions/secret.js';
import { SignInLinksRepository } from './sign-in-links.repository.js';

/**
 * Makes a link that lets a person in without any identity provider: the first administrator of an empty hub, or one who is locked out. Whoever
 * runs it is trusted: the CLI, which has the database and could do anything. Once, within a quarter of an hour, and in the audit record.
 */
@Injectable()
export class MakeSignInLinkCommand {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly directory: DirectoryRepository,
    private readonly links: SignInLinksRepository,
    private readonly audit: Audit,
  ) {}

  /** @returns the link's address @throws UserError NOT_FOUND for an unknown or former person */
  run(handle: string): Promise<string> {
    return this.database.transaction(async (sql) => {
      const person = await this.directory.byHandle(sql, handle.replace(/^@/, ''));
      if (!person || person.leftAt) throw new UserError('NOT_FOUND', said`There is nobody with the handle ${handle} who could sign in.`, 'handle');
      const key = newSecret();
      await this.links.add(sql, person.id, hashSecret(key));
      await this.audit.record(sql, { action: 'sign-in-link.made', subjectId: person.id });
      return `${this.config.http.publicUrl}/auth/link?key=${key}`;
    });
  }
}
