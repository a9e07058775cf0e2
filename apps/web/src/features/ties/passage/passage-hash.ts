/** What is longer than this is named by its beginning and its end. */
const longest = 160;
const beginning = 100;
const ending = 50;

/** A passage in an address: the words themselves, and about where they stand, in case they stand there more than once. */
export function passageHash(quote: string, at: number): string {
  const short = quote.length <= longest;
  const parts = new URLSearchParams({ passage: short ? quote : quote.slice(0, beginning), at: String(at) });
  if (!short) parts.set('to', quote.slice(-ending));
  return parts.toString();
}
