/** 32-bit FNV-1a: the same order on every machine, without a random number. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** A number from 0 to below 1, always the same for the same text. */
export function fraction(text: string): number {
  // The lowest bits of FNV differ most between texts that are alike but at their ends.
  return (fingerprint(text) % 9973) / 9973;
}
