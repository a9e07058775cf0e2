import type { Messages } from '@lingui/core';

/** What stands for each letter: still to be read, and none of ours. */
const FROM = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const INTO = 'àƀćďéƒğĥíĵķĺɱńóþɋŕšţúṽŵẋýžÀƁĆĎÉƑĞĤÍĴĶĹṀŃÓÞɊŔŠŢÚṼŴẊÝŽ';
/** The places of elements, which aren't words. */
const PLACES = /(<\/?\d+\/?>)/;

const letters = new Map([...FROM].map((letter, place) => [letter, [...INTO][place]!]));

/** A third longer, as translations into German tend to be. */
function changed(words: string): string {
  return words
    .split(PLACES)
    .map((part) => (PLACES.test(part) ? part : [...part].map((letter) => letters.get(letter) ?? letter).join('')))
    .join('')
    .concat('·'.repeat(words.length > 3 ? Math.ceil(words.replace(PLACES, '').length / 3) : 0));
}

/** A compiled message: words, and between them arguments, of which plurals and choices hold messages again. */
function inMessage(message: unknown): unknown {
  if (typeof message === 'string') return changed(message);
  if (!Array.isArray(message)) return message;
  return message.map((part: unknown) => (Array.isArray(part) ? inArgument(part) : inMessage(part)));
}

function inArgument([name, kind, forms]: unknown[]): unknown[] {
  if (typeof forms !== 'object' || forms === null) return [name, kind, forms].filter((each) => each !== undefined);
  return [name, kind, Object.fromEntries(Object.entries(forms).map(([form, message]) => [form, form === 'offset' ? message : inMessage(message)]))];
}

/** The messages as nobody would say them: what is still read as English on the screen isn't marked for translation. */
export function pretended(messages: Messages): Messages {
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, inMessage(message)])) as Messages;
}
