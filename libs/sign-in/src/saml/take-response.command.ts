import { Injectable } from '@nestjs/common';
import { encodeId } from '#platform';
import type { BroughtResponse } from '../checks/response-checks.js';
import type { SamlConnectionEntity } from '../connections/saml-connection.entity.js';
import { NoteFailureCommand } from '../failures/note-failure.command.js';
import { TestSignInCommand } from '../tests/test-sign-in.command.js';
import { ConsumeResponseCommand } from './consume-response.command.js';
import { SamlRefusal } from './saml-refusal.js';

/** Takes what a provider's form brings: the answer to a test, or a sign-in. */
@Injectable()
export class TakeResponseCommand {
  constructor(
    private readonly tests: TestSignInCommand,
    private readonly consume: ConsumeResponseCommand,
    private readonly failures: NoteFailureCommand,
  ) {}

  /**
   * @param requestId what a failure is noted by
   * @returns where the browser goes next; undefined where the connection is off and nobody tests it
   * @throws SamlRefusal
   */
  async run(connection: SamlConnectionEntity, brought: BroughtResponse, requestId: string): Promise<string | undefined> {
    const test = await this.tests.awaiting(connection, brought);
    if (test) {
      await this.tests.run(connection, test, brought);
      return `/admin/sign-in/tests/${encodeId('test', test.id)}`;
    }
    if (!connection.enabled) return undefined;
    try {
      return `/auth/saml/${connection.slug}/finish?key=${await this.consume.run(connection, brought)}`;
    } catch (error) {
      if (error instanceof SamlRefusal) await this.failures.run(connection, error, requestId, brought);
      throw error;
    }
  }
}
