/** Dr., Prof., Dr.-Ing. and their like; a single letter with a full stop is a name. */
const TITLE = /^(?:\p{L}{2,}\.(?:-\p{L}+\.)*|dr|prof|mrs?|ms)$/iu;

/** One character for names in Chinese, Japanese and Korean, else the first letters of the first and the last word. Titles before a name are none of it. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  while (words.length > 1 && TITLE.test(words[0]!)) words.shift();
  const first = [...(words[0] ?? '')];
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(first[0] ?? '')) {
    return words.length === 1 && first.length <= 3 ? first.slice(-2).join('') : first.slice(0, 1).join('');
  }
  const last = words.length > 1 ? [...words.at(-1)!][0] : '';
  return `${first[0] ?? '?'}${last ?? ''}`.toUpperCase();
}
