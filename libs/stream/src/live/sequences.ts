import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { readsCompany, type Viewer } from '#access';
import { MediaSigner } from '#media';
import { UserError } from '#platform';

const NUMBER = /^\d{1,15}$/;
const CIPHER = 'aes-128-gcm';
const [KEY_BYTES, NONCE_BYTES, NUMBER_BYTES, TAG_BYTES] = [16, 12, 8, 16];

/**
 * Sequences as viewers have them. The number counts whatever happens in the company, in private channels too: who doesn't read the company, as a guest, would
 * see from two of them how busy it is. They get theirs sealed, for themselves alone and each time otherwise, so that nobody sees whether it is the same still.
 */
@Injectable()
export class Sequences {
  private key: Promise<Buffer> | undefined;

  constructor(private readonly signer: MediaSigner) {}

  async show(viewer: Viewer, sequence: number): Promise<string> {
    if (readsCompany(viewer)) return String(sequence);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, await this.secret(), nonce).setAAD(Buffer.from(viewer.principalId));
    const number = Buffer.alloc(NUMBER_BYTES);
    number.writeBigUInt64BE(BigInt(sequence));
    return Buffer.concat([nonce, cipher.update(number), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** @throws UserError BAD_USER_INPUT where it is none; CONFLICT for a number from who isn't given numbers, or not any more */
  async read(viewer: Viewer, text: string): Promise<number> {
    if (!NUMBER.test(text)) return this.unseal(viewer, Buffer.from(text, 'base64url'));
    if (readsCompany(viewer)) return Number(text);
    throw new UserError('CONFLICT', 'That is too long ago to catch up; read the timeline anew and subscribe from currentSequence.', 'after');
  }

  private async unseal(viewer: Viewer, sealed: Buffer): Promise<number> {
    const key = await this.secret();
    try {
      if (sealed.length !== NONCE_BYTES + NUMBER_BYTES + TAG_BYTES) throw new Error('Of another length');
      const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(viewer.principalId)).setAuthTag(sealed.subarray(-TAG_BYTES));
      return Number(Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).readBigUInt64BE());
    } catch {
      throw new UserError('BAD_USER_INPUT', 'after must be a sequence that a change or currentSequence gave.', 'after');
    }
  }

  private secret(): Promise<Buffer> {
    this.key ??= this.signer.sign('sequences').then((text) => Buffer.from(text, 'base64url').subarray(0, KEY_BYTES)).catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return this.key;
  }
}
