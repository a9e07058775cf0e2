import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, sql } from '#platform';

/** 128 bits, in base64url. */
const LENGTH = 22;

/** Signs what stands in addresses with the hub's secret for it. */
@Injectable()
export class MediaSigner {
  private secret: Promise<Buffer> | undefined;

  constructor(private readonly database: Database) {}

  /** @param parts what the signature vouches for, none of which may hold a line end */
  async sign(...parts: readonly (string | number)[]): Promise<string> {
    return createHmac('sha256', await this.key()).update(parts.join('\n')).digest('base64url').slice(0, LENGTH);
  }

  async isSigned(signature: string, ...parts: readonly (string | number)[]): Promise<boolean> {
    const right = Buffer.from(await this.sign(...parts));
    const given = Buffer.from(signature);
    return right.length === given.length && timingSafeEqual(right, given);
  }

  private key(): Promise<Buffer> {
    this.secret ??= this.read().catch((error: unknown) => {
      this.secret = undefined;
      throw error;
    });
    return this.secret;
  }

  private async read(): Promise<Buffer> {
    return (await this.database.first<{ secret: Buffer }>(sql`SELECT secret FROM media_key`) as { secret: Buffer }).secret;
  }
}
