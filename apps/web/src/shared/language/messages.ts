import { i18n, type Messages } from '@lingui/core';
import { type Language, language, locale } from './language.js';

const catalogs: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../../locales/en.po'),
  de: () => import('../../locales/de.po'),
  zh: () => import('../../locales/zh.po'),
};

/** Fetches the messages of the reader's language and says to the page which it is. */
export async function loadMessages(): Promise<void> {
  const { messages } = await catalogs[language]();
  i18n.loadAndActivate({ locale: language, locales: [locale, language], messages });
  document.documentElement.lang = locale;
}
