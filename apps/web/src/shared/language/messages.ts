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

/** Home stands by then, and nobody has opened anything yet; who has, sees what was missing a moment later. */
const SOON_MS = 1_000;

/**
 * Fetches the messages of the reader's language and says to the page which it is, and from which side it is read. Home begins with those
 * that it needs, a fifth of all; the others follow when it stands.
 */
export async function loadMessages(): Promise<void> {
  isolateValues(i18n);
  tellServer();
  const first = location.pathname === '/' ? await messagesOfHome() : undefined;
  speak(first ?? (await catalogs[language]()).messages);
  if (first) setTimeout(() => void untilLoaded(catalogs[language]).then(({ messages }) => complete(messages)), SOON_MS);
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}

function speak(messages: Messages): void {
  i18n.loadAndActivate({ locale: language, locales: [locale, 'en'], messages });
}

/** What is on the screen need not be drawn anew, unless it has missed a message. */
function complete(messages: Messages): void {
  if (missed) speak(messages);
  else Object.assign(i18n.messages, messages);
}

let missed = false;
i18n.on('missing', () => {
  missed = true;
});

/** The build has told the document where they are. */
async function messagesOfHome(): Promise<Messages | undefined> {
  const told = document.querySelector<HTMLMetaElement>('meta[name="first-messages"]')?.content;
  const address = told ? (JSON.parse(told) as Record<string, string>)[language] : undefined;
  if (!address) return undefined;
  return fetch(address).then((answer) => (answer.ok ? (answer.json() as Promise<Messages>) : undefined), () => undefined);
}
