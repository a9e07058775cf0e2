import type { I18n, MessageDescriptor, MessageOptions } from '@lingui/core';
import { plain } from './formats.js';
import { direction } from './language.js';

type Values = Record<string, unknown>;

/** Letters that are written the other way than the app's own words. */
const FOREIGN = direction === 'rtl' ? /[^\P{L}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u : /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Unicode's marks around what keeps to itself (UAX 9): FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, which readers don't see. */
const [FSI, PDI] = ['\u2068', '\u2069'];

/** A name for a place where there is no element to hold it, such as aria-label, a notice or a window's title. */
function isolated(text: string): string {
  return FOREIGN.test(text) ? `${FSI}${text}${PDI}` : text;
}

/** The places of a compiled message by which it chooses among words: what stands there is no text. */
function choosersOf(message: unknown): unknown[] {
  return Array.isArray(message) ? message.flatMap((part: unknown) => (Array.isArray(part) && part.length > 1 ? [part[0]] : [])) : [];
}

/** Values as they go into a message: numbers in the reader's digits, names kept to themselves. */
function told(message: unknown, values: Values): Values {
  const choosers = choosersOf(message);
  const tell = (value: unknown) => (typeof value === 'string' ? isolated(value) : typeof value === 'number' ? plain(value) : value);
  return Object.fromEntries(Object.entries(values).map(([place, value]) => [place, choosers.includes(place) ? value : tell(value)]));
}

/** Has every message that is said from now on, by whichever macro, take its values so. */
export function isolateValues(i18n: I18n): I18n {
  const say = i18n._.bind(i18n) as (message: MessageDescriptor | string, values?: Values, options?: MessageOptions) => string;
  const sayTold: typeof say = (message, values, options) => {
    if (typeof message === 'string') return say(message, values && told(i18n.messages[message], values), options);
    return say(message.values ? { ...message, values: told(i18n.messages[message.id], message.values) } : message, values, options);
  };
  i18n._ = i18n.t = sayTold as I18n['_'];
  return i18n;
}
