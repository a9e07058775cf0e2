import type { ArticleBody } from '../body/article-body.js';
import { renderText } from './plain-text.js';

/** Words a minute in silent reading of English non-fiction: 238 (Brysbaert, 2019), rounded down. */
const WORDS_A_MINUTE = 230;
/** Characters a minute of Chinese: reported between 300 and 500 (Wang et al., 2018, among others). */
const CHARACTERS_A_MINUTE = 400;
const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How long the article takes to read, in whole minutes, at least 1. */
export function readingMinutes(body: ArticleBody): number {
  const text = renderText(body);
  const characters = text.match(IDEOGRAPHIC)?.length ?? 0;
  const words = text.replace(IDEOGRAPHIC, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE));
}
