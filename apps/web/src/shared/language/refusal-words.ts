import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { isolateValues } from './isolate.js';
import { type Language, language, locale, type Pretended } from './language.js';

/** A sentence of the server with what stands in its places, as `extensions` has it. Without `template` it is the message itself. */
export interface Sentence {
  readonly template: string;
  readonly values: readonly (string | number | Sentence)[];
}

/** English is what the server says anyway. Few readers ever need these: they are fetched when the first refusal is met. */
const catalogs: Partial<Record<Language | Pretended, () => Promise<{ messages: Messages }>>> = {
  de: () => import('../../locales/refusals/de.po'),
  zh: () => import('../../locales/refusals/zh.po'),
  pretended: pretend,
  'pretended-rtl': pretend,
};

async function pretend(): Promise<{ messages: Messages }> {
  const [{ messages }, { pretended }] = await Promise.all([import('../../locales/refusals/en.po'), import('./pretended.js')]);
  return { messages: pretended(messages) };
}

let known: Promise<I18n | undefined> | undefined;

function words(): Promise<I18n | undefined> {
  known ??= fetchWords().catch(() => {
    known = undefined; // Try again at the next refusal; this one is said in English.
    return undefined;
  });
  return known;
}

async function fetchWords(): Promise<I18n | undefined> {
  const { messages } = (await catalogs[language]?.()) ?? {};
  return messages && isolateValues(setupI18n({ locale: language, locales: [locale, 'en'], messages: { [language]: messages } }));
}

/** What the server said, in the reader's language; undefined where it is English, or where there are no words for it. */
export async function inReadersWords(sentence: Sentence): Promise<string | undefined> {
  const i18n = await words();
  return i18n && say(i18n, sentence);
}

function say(i18n: I18n, { template, values }: Sentence): string | undefined {
  if (!(template in i18n.messages)) return undefined;
  const told = values.map((value) => (typeof value === 'object' ? (say(i18n, value) ?? value.template) : value));
  return i18n._(template, Object.fromEntries(told.map((value, place) => [place, value])));
}
