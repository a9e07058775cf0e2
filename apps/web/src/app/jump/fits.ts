/** Small letters without accents; what is written together in Chinese stays so. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether the letters come in this order, all of them at the beginnings of words or after one another: "wra" for "Write an article". */
function abbreviates(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  return words.some((word, place) => {
    for (let taken = Math.min(word.length, letters.length); taken > 0; taken--) {
      if (word.startsWith(letters.slice(0, taken)) && abbreviates(letters.slice(taken), words.slice(place + 1))) return true;
    }
    return false;
  });
}

/**
 * How well a text fits what is typed: 3 where it begins so, 2 where each word typed begins one of its own (or, in Chinese, stands in it),
 * 1 where the letters abbreviate it, else 0.
 */
export function fit(typed: string, text: string): 0 | 1 | 2 | 3 {
  const [wanted, whole] = [plain(typed).trim(), plain(text)];
  if (wanted === '') return 0;
  if (whole.startsWith(wanted)) return 3;
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const begins = (part: string) => words.some((word) => word.startsWith(part) || (/\p{Script=Han}/u.test(part) && word.includes(part)));
  if (wanted.split(/\s+/).every(begins)) return 2;
  return wanted.length > 1 && abbreviates(wanted.replace(/\s+/g, ''), words) ? 1 : 0;
}
