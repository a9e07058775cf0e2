import { fetchCode } from '../../../../shared/code/fetch-code.js';
import { cleanPasted } from './clean-pasted.js';

const loadMarkdown = () => import('#rich-text/markdown');

/** Signs that begin lines in Markdown alone, and pairs within them. One by itself may be anything. */
const SIGNS = [/^#{1,6} \S/m, /^(?:[-*+]|\d{1,3}[.)]) \S/m, /^```/m, /^> \S/m, /^\|.*\|\s*$/m, /\[[^\]\n]+\]\((?:https?:|\/)[^)\s]+\)/, /\*\*\S[^*\n]*\*\*/, /^\[\^\w+\]: /m];

/** Whether plain text was most likely written as Markdown: it has two kinds of its signs, or one that nothing else has. */
export function looksLikeMarkdown(text: string): boolean {
  const found = SIGNS.filter((sign) => sign.test(text));
  return found.length >= 2 || /^(?:#{1,6} \S|```|\|(?:\s*:?-+:?\s*\|)+\s*$)/m.test(text);
}

/** What reads Markdown is loaded when some is pasted. */
export async function htmlFromMarkdown(text: string): Promise<string> {
  const { markdownParser } = await fetchCode(loadMarkdown);
  return cleanPasted(markdownParser().render(text));
}
