import type { Request } from 'express';
import { chinese, english, german, type Words } from './words.js';

const WORDS = { en: english, de: german, zh: chinese };

/** A language of the server's own pages, and the texts in it. */
export interface Language {
  /** For the page's lang attribute. */
  readonly tag: string;
  readonly words: Words;
}

/** The language that the browser would rather read; English where it reads none of ours. */
export function languageOf(request: Request): Language {
  const wanted = request.acceptsLanguages().map((tag) => tag.toLowerCase().split('-')[0] as string);
  const tag = (wanted.find((one) => one in WORDS) ?? 'en') as keyof typeof WORDS;
  return { tag: tag === 'zh' ? 'zh-Hans' : tag, words: WORDS[tag] };
}
