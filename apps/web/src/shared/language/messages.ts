import { i18n, type Messages } from '@lingui/core';
import { direction, type Language, language, locale, type Pretended } from './language.js';

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

/** Fetches the messages of the reader's language and says to the page which it is, and from which side it is read. */
export async function loadMessages(): Promise<void> {
  const { messages } = await catalogs[language]();
  i18n.loadAndActivate({ locale: language, locales: [locale, 'en'], messages });
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}
