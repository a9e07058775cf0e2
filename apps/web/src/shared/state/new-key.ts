/**
 * A key that nobody else has: 128 random bits, in letters and digits. `crypto.randomUUID` would do, but browsers have it on pages with https
 * and on this machine alone, and a hub in a company's own network may be neither.
 */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
