import type { Request } from 'express';
import { readCookie } from '../sessions/cookies.js';
import { chinese, english, german, type Words } from './words.js';

const WORDS = { en: english, de: german, zh: chinese };

/** A language of the server's own pages, and the texts in it. */
export interface Language {
  /** For the page's lang attribute. */
  readonly tag: string;
  readonly words: Words;
}

/** The language that the reader has chosen in the app, which tells us by a cookie; undefined: the browser's. */
export function chosenLanguage(request: Request): string | undefined {
  return readCookie(request.headers.cookie, 'tidings-language');
}

/** The language that the reader has chosen in the app, else one that the browser would rather read; English where it reads none of ours. */
export function languageOf(request: Request): Language {
  const accepted = request.acceptsLanguages().map((tag) => tag.toLowerCase().split('-')[0] as string);
  const wanted = [chosenLanguage(request) ?? '', ...accepted];
  const tag = (wanted.find((one) => Object.hasOwn(WORDS, one)) ?? 'en') as keyof typeof WORDS;
  return { tag: tag === 'zh' ? 'zh-Hans' : tag, words: WORDS[tag] };
}
