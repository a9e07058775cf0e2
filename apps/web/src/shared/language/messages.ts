import { i18n, type Messages } from '@lingui/core';
import { untilLoaded } from '../network/until-loaded.js';
import { isolateValues } from './isolate.js';
import { direction, type Language, language, locale, type Pretended, tellServer } from './language.js';

const catalogs: Record<Language | Pretended, () => Promise<{ messages: Messages }>> = {
  en: () => import('../../locales/en.po'),
  de: () => import('../../locales/de.po'),
  zh: () => import('../../locales/zh.po'),
  pretended: pretend,
  'pretended-rtl': pretend,
};

async function pretend(): Promise<{ messages: Messages }> {
  const [{ messages }, { pretended }] = await Promise.all([import('../../locales/en.po'), import('./pretended.js')]);
  return { messages: pretended(messages) };
}

/** Home stands by then. */
const SOON_MS = 1_000;

let whole: Promise<void> | undefined;

/**
 * Fetches the messages of the reader's language and says to the page which it is, and from which side it is read. Home begins with those
 * that it needs, a fifth of all; the others follow when it stands, or when something is opened that needs them.
 */
export async function loadMessages(): Promise<void> {
  isolateValues(i18n);
  tellServer();
  const first = location.pathname === '/' ? await messagesOfHome() : undefined;
  if (first) {
    speak(first);
    setTimeout(() => void allMessages(), SOON_MS);
  } else {
    speak((await catalogs[language]()).messages);
    whole = Promise.resolve();
  }
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}

/**
 * The build has what is imported later (build/first-pages/words-first.ts) come by this: no part of the app is there before its words are.
 * @public
 */
export async function withMessages<Part>(coming: Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([coming, allMessages()]);
  return part;
}

/** What is on the screen need not be drawn anew. */
function allMessages(): Promise<void> {
  return (whole ??= untilLoaded(catalogs[language]).then(({ messages }) => void Object.assign(i18n.messages, messages)));
}

function speak(messages: Messages): void {
  i18n.loadAndActivate({ locale: language, locales: [locale, 'en'], messages });
}

/** The build has told the document where they are. */
async function messagesOfHome(): Promise<Messages | undefined> {
  const told = document.querySelector<HTMLMetaElement>('meta[name="first-messages"]')?.content;
  const address = told ? (JSON.parse(told) as Record<string, string>)[language] : undefined;
  if (!address) return undefined;
  return fetch(address).then((answer) => (answer.ok ? (answer.json() as Promise<Messages>) : undefined), () => undefined);
}
