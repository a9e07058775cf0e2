import { t } from '@lingui/core/macro';
import { decimal } from '../../shared/language/formats.js';

/** The formula of Highlights as the reader says it. A word that isn't known here stays the server's. */
export function inReadersWords(formula: string): string {
  const words: Record<string, string> = {
    score: t({ message: 'score', context: 'formula' }),
    slider: t({ message: 'slider', context: 'formula' }),
    reactions: t({ message: 'reactions', context: 'formula' }),
    replies: t({ message: 'replies', context: 'formula' }),
    reposts: t({ message: 'reposts', context: 'formula' }),
    quotes: t({ message: 'quotes', context: 'formula' }),
    hours: t({ message: 'hours', context: 'formula' }),
  };
  return formula.replace(/[a-z]+/g, (word) => words[word] ?? word).replace(/\d+(?:\.\d+)?/g, (number) => decimal(Number(number)));
}
