import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const own = fileURLToPath(new URL('../../src/', import.meta.url));
const messages = `${own}shared/language/messages.ts`;

/** Where code of the app is waited for; the messages themselves can't wait for themselves, and the explorer has none. */
const WAITING = /^(?:app|features|shared\/(?!language\/))/;

const LATER = /\bimport\(\s*(["'])(\.[^"']+)\1\s*\)/g;

/**
 * Has whatever is loaded later wait for the messages, too: Home begins with those that it needs, and a part whose words aren't there yet would be drawn with their keys.
 * @param spoken parts whose words Home begins with, in src/app or src/features
 */
export function wordsFirst(spoken: readonly string[]): Plugin {
  const waits = (address: string) => !spoken.some((part) => address.endsWith(`/${part.split('/').at(-1)}.js`));
  return {
    name: 'words-first',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(own) || !WAITING.test(id.slice(own.length)) || !code.includes('import(')) return null;
      const result = code.replace(LATER, (found, _quote, address: string) => (waits(address) ? `withMessages(${found})` : found));
      return result === code ? null : { code: `import { withMessages } from ${JSON.stringify(messages)};\n${result}`, map: null };
    },
  };
}
