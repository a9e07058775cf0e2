import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

const PREFIX = 'tid_';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_LENGTH = 43;
const CHECKSUM_LENGTH = 6;
const FORM = /^tid_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;

/** A new token: a prefix that scanners of leaked secrets find, 256 random bits, and a checksum, in one word that a double click selects. */
export function newToken(): string {
  const secret = base62(BigInt(`0x${randomBytes(32).toString('hex')}`), SECRET_LENGTH);
  return `${PREFIX}${secret}${checksum(secret)}`;
}

/** Whether a text could be a token: mistyped and cut ones are told apart without asking the database. */
export function looksLikeToken(text: string): boolean {
  const match = FORM.exec(text);
  return match !== null && checksum(match[1] as string) === match[2];
}

function checksum(secret: string): string {
  return base62(BigInt(crc32(secret)), CHECKSUM_LENGTH);
}

function base62(value: bigint, length: number): string {
  let text = '';
  for (let rest = value; rest > 0n; rest /= 62n) text = DIGITS[Number(rest % 62n)] + text;
  return text.padStart(length, '0');
}
