/** A name or title from an export made fit to keep: one line, no control or invisible characters at its edges, cut to `max` characters. */
export function nameLine(text: string, max: number): string {
  const line = text.toWellFormed().normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\ufdd0-\ufdef\ufffe\uffff]+/gu, ' ');
  const shown = line.replace(/\s+/gu, ' ').replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  return [...shown].slice(0, max).join('').trimEnd();
}
