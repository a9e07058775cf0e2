/** Small letters without accents; what is written together in Chinese stays so. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

const SPELT = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** German as one types it without its own letters. */
function spelt(text: string): string {
  return plain(text.toLowerCase().replace(/[äöüß]/g, (letter) => SPELT[letter as keyof typeof SPELT]));
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

type Worth = 0 | 1 | 2 | 3;

/**
 * How well a text fits what is typed: 3 where it begins so, 2 where each word typed begins one of its own (or, in Chinese, stands in it),
 * 1 where the letters abbreviate it, else 0.
 */
export function fit(typed: string, text: string): Worth {
  const wanted = plain(typed).trim();
  if (wanted === '') return 0;
  const [one, other] = [fitPlain(wanted, plain(text)), fitPlain(spelt(typed).trim(), spelt(text))];
  return one > other ? one : other;
}

function fitPlain(wanted: string, whole: string): Worth {
  if (whole.startsWith(wanted)) return 3;
  const words = whole.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const begins = (part: string) => words.some((word) => word.startsWith(part) || (/\p{Script=Han}/u.test(part) && word.includes(part)));
  if (wanted.split(/\s+/).every(begins)) return 2;
  return wanted.length > 1 && abbreviates(wanted.replace(/\s+/g, ''), words) ? 1 : 0;
}
