import type { Random } from './random.js';

/** A UUIDv7 of a moment (RFC 9562, section 5.7). @param at milliseconds since 1970 */
export function uuidAt(random: Random, at: number): string {
  const time = at.toString(16).padStart(12, '0');
  const a = (0x7000 | (random.bits() & 0xfff)).toString(16);
  const b = (0x8000 | (random.bits() & 0x3fff)).toString(16);
  const rest = hex(random.bits()) + hex(random.bits()).slice(4);
  return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${rest}`;
}

function hex(bits: number): string {
  return bits.toString(16).padStart(8, '0');
}
