import { Injectable } from '@nestjs/common';
import { OutsideError, OutsideFetcher, said, UserError } from '#platform';

const TYPES = ['application/samlmetadata+xml', 'application/xml', 'text/xml', 'application/octet-stream', 'text/plain'];
const MAX_BYTES = 512 * 1024;

/** The metadata that an administrator gives: as text, or by an address that the hub asks under the rules for strangers' addresses. */
@Injectable()
export class MetadataSource {
  constructor(private readonly outside: OutsideFetcher) {}

  /** @returns XML, unread; undefined where neither is given @throws UserError BAD_USER_INPUT for both, and for an address that gives nothing */
  async text(given: { readonly metadata?: string | null; readonly metadataUrl?: string | null }): Promise<string | undefined> {
    if (given.metadata != null && given.metadataUrl != null) throw new UserError('BAD_USER_INPUT', 'Give the metadata or its address, not both.', 'metadataUrl');
    return given.metadataUrl == null ? (given.metadata ?? undefined) : this.fetch(given.metadataUrl.trim());
  }

  private async fetch(address: string): Promise<string> {
    // Whoever changes it on the way could sign in as anybody from then on.
    if (!/^https:\/\//i.test(address)) throw new UserError('BAD_USER_INPUT', 'The address must begin with https://. Metadata from elsewhere can be pasted.', 'metadataUrl');
    try {
      const { body } = await this.outside.get(address, { types: TYPES, maxBytes: MAX_BYTES, excess: 'REFUSE' });
      return body.toString('utf8');
    } catch (error) {
      if (!(error instanceof OutsideError)) throw error;
      const why = this.outside.on ? said`Within the company the hub asks only hosts that TIDINGS_OUTSIDE_ALLOW names.` : said`The hub asks nobody while TIDINGS_OUTSIDE is off.`;
      throw new UserError('BAD_USER_INPUT', said`The hub can’t get metadata from there (${error.message}). ${why} Open the address yourself and paste what it shows.`, 'metadataUrl');
    }
  }
}
