/** What is longer than this is named by its beginning and its end. */
const longest = 160;
const beginning = 100;
const ending = 50;

/** A passage in an address: the words themselves, and about where they stand, in case they stand there more than once. */
export function passageHash(quote: string, at: number): string {
  // By characters, not by halves of them: what stands for an emoji's half can't be said in an address.
  const characters = [...quote];
  const short = characters.length <= longest;
  const parts = new URLSearchParams({ passage: short ? quote : characters.slice(0, beginning).join(''), at: String(at) });
  if (!short) parts.set('to', characters.slice(-ending).join(''));
  return parts.toString();
}
