/** The languages of the app, each by the name that its readers know it by. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', zh: '简体中文' } as const;

export type Language = keyof typeof LANGUAGES;

/** English with every letter changed, for those who look for texts that aren't marked; once from left to right, once from right to left. */
export type Pretended = 'pretended' | 'pretended-rtl';

const KEY = 'tidings-language';
const YEAR_S = 365 * 24 * 60 * 60;
/** The kind of a language that a browser without any of its own gets. For what is pretended, one whose dates have no letters of ours. */
const USUAL: Record<Language | Pretended, string> = { en: 'en', de: 'de', zh: 'zh-CN', pretended: 'zh-CN', 'pretended-rtl': 'ar-EG' };
/** Languages that are written from right to left. */
const FROM_THE_RIGHT = new Set<string>(['ar', 'fa', 'he', 'ur', 'pretended-rtl']);

const isLanguage = (name: string | null | undefined): name is Language => name != null && Object.hasOwn(LANGUAGES, name);

/** The language that the reader has chosen in this browser; undefined: the browser's own. */
const chosen: Language | Pretended | undefined = read();

/** The language that the app speaks: the one chosen, else the first of the browser's that it knows, else English. */
export const language: Language | Pretended = chosen ?? navigator.languages.map((each) => each.slice(0, 2)).find(isLanguage) ?? 'en';

/** The reader's own kind of it, such as en-GB, for dates and numbers. */
export const locale = navigator.languages.find((each) => each === language || each.startsWith(`${language}-`)) ?? USUAL[language];

/** The language alone, for what a kind of it has no short form of. */
export const spoken = language in LANGUAGES ? language : locale;

export const direction = FROM_THE_RIGHT.has(language) ? 'rtl' : 'ltr';

function read(): Language | Pretended | undefined {
  try {
    const name = localStorage.getItem(KEY);
    return isLanguage(name) || name === 'pretended' || name === 'pretended-rtl' ? name : undefined;
  } catch {
    return undefined; // Storage is switched off: follow the browser.
  }
}

/** Tells the pages that the server renders itself, such as a sign-in that failed. */
export function tellServer(): void {
  document.cookie = `${KEY}=${chosen ?? ''}; Path=/; SameSite=Lax; Max-Age=${chosen ? YEAR_S : 0}`;
}

/** Speaks another language from now on; the page is begun anew, so that no word of the old one is left. */
export function chooseLanguage(choice: Language | undefined): void {
  if (choice) localStorage.setItem(KEY, choice);
  else localStorage.removeItem(KEY);
  location.reload();
}
