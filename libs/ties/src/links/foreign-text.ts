import { cleanText } from '#platform';

/** What cleanText refuses of people, who can mend it, is taken out of what a page says. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|(?<=\p{M}{8})\p{M}+/gu;

/** A line of a foreign page, cleaned and cut to `max` characters; undefined where nothing of it is left. */
export function foreignText(text: string | undefined, max: number): string | undefined {
  if (text === undefined) return undefined;
  // Far more than is kept, so that what is kept doesn't depend on it.
  const line = text.slice(0, max * 8).replace(UNFIT, ' ').replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  const cut = characters.length > max ? `${characters.slice(0, max - 1).join('').trimEnd()}…` : line;
  try {
    return cleanText(cut, { field: 'page', max, optional: true }) || undefined;
  } catch {
    return undefined;
  }
}
