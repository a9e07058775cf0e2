import type { CacheItem, CacheProvider } from '@node-saml/node-saml';
import type { Database } from '#platform';
import type { SamlRepository } from './saml.repository.js';
import type { SamlRequestEntity } from './saml-request.entity.js';

/** What a request of ours remembers, next to its ID. */
export type RequestMemory = Pick<SamlRequestEntity, 'purpose' | 'connectionId' | 'returnTo' | 'browserBindingHash'>;

/** The library's memory of its requests, in PostgreSQL, so that any gateway can take the answer. */
export class RequestCache implements CacheProvider {
  constructor(
    private readonly database: Database,
    private readonly saml: SamlRepository,
    private readonly memory: RequestMemory,
  ) {}

  async saveAsync(id: string, value: string): Promise<CacheItem> {
    await this.saml.addRequest(this.database, { id, ...this.memory });
    return { value, createdAt: Date.now() };
  }

  async getAsync(id: string): Promise<string | null> {
    const at = await this.saml.requestedAt(this.database, this.memory.connectionId, this.memory.purpose, id);
    return at?.toISOString() ?? null;
  }

  /**
   * Nothing: the library takes a request away before everything is checked, and lets twenty copies of a response by who all looked before.
   * ConsumeResponseCommand takes it, in one statement.
   */
  async removeAsync(): Promise<string | null> {
    return null;
  }
}
