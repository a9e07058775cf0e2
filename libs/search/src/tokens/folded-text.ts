import { tokenise } from './tokenise.js';

/**
 * A text as its folded words with single spaces: two names that differ by case or accents alone are the same.
 * @param spelt umlauts as two letters
 */
export function foldedText(text: string, spelt = false): string {
  let folded = '';
  let parted = true;
  for (const { kind, forms } of tokenise(text)) {
    if (kind === 'TAG' || kind === 'HANDLE') continue;
    const form = (spelt ? forms.at(-1) : forms[0]) as string;
    folded += `${parted || folded === '' ? '' : ' '}${kind === 'PAIR' ? ([...form][0] as string) : form}`;
    // The characters of a pair stand together; what follows the last of them doesn't.
    parted = kind === 'PAIR';
  }
  return folded;
}
