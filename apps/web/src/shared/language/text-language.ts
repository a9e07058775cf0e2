/** Words that a text of any length has, and that few other languages do. */
const COMMON: Record<string, readonly string[]> = {
  en: ['the', 'and', 'of', 'to', 'is', 'that', 'with', 'for', 'was', 'are'],
  de: ['der', 'die', 'und', 'das', 'nicht', 'ist', 'ein', 'eine', 'mit', 'den'],
  fr: ['le', 'les', 'et', 'des', 'est', 'une', 'dans', 'pour', 'que', 'du'],
  es: ['el', 'los', 'las', 'y', 'una', 'que', 'para', 'por', 'del', 'con'],
  it: ['il', 'che', 'di', 'non', 'sono', 'della', 'per', 'gli', 'una', 'nel'],
  pt: ['os', 'uma', 'não', 'para', 'com', 'do', 'da', 'em', 'mais', 'ao'],
  nl: ['het', 'een', 'van', 'en', 'niet', 'dat', 'zijn', 'voor', 'met', 'ook'],
};
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh-Hans'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
];
/** So much of a text says what language it is in. */
const READ = 3_000;
/** A language's words are at least this part of a text in it. */
const LEAST = 0.06;

/** The language of a text, for hyphens and fonts; empty where it can't be told, which is better than the app's own. */
export function languageOf(text: string): string {
  const read = text.slice(0, READ);
  const script = SCRIPTS.find(([letters]) => (read.match(letters)?.length ?? 0) > read.length / 6);
  if (script) return script[1];
  const words = read.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(COMMON).map(([language, common]) => ({ language, share: words.filter((word) => common.includes(word)).length / words.length }));
  const [best] = shares.sort((one, other) => other.share - one.share);
  return best && best.share >= LEAST ? best.language : '';
}
