import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const web = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** 180 KB, as a browser fetches them. */
const BUDGET = 180_000;

const compressed = (address: string) => statSync(existsSync(`${web}${address}.br`) ? `${web}${address}.br` : web + address).size;

/** Scripts that the document names, run or fetched before Home is there. */
function namedScripts(): string[] {
  const html = readFileSync(`${web}/index.html`, 'utf8');
  return [...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, address]) => address as string))];
}

describe('the browser app, as it is built', () => {
  const { messages } = JSON.parse(readFileSync(`${web}/.first-pages.json`, 'utf8')) as { messages: Record<string, string> };

  it.each(Object.entries(messages))('needs at most 180 KB of scripts and messages before Home can be used in %s', (_language, file) => {
    const sizes = [...namedScripts(), file].map((address) => [address, compressed(address)] as const);
    const sum = sizes.reduce((all, [, size]) => all + size, 0);
    expect({ fits: sum <= BUDGET, ...(sum > BUDGET && { sum, sizes }) }).toEqual({ fits: true });
  });

  it('names few files: what is fetched in pieces compresses badly', () => expect(namedScripts().length).toBeLessThan(9));

  it.each(['ProseMirror', '@mantine/core/MenuDropdown', '@mantine/core/ModalBody', '@mantine/core/PopoverDropdown'])('leaves %s for when it is needed', (sign) => {
    const holders = readdirSync(`${web}/assets`).filter((name) => name.endsWith('.js') && readFileSync(`${web}/assets/${name}`, 'utf8').includes(sign)).map((name) => `/assets/${name}`);
    expect({ holders: holders.length > 0, first: namedScripts().filter((script) => holders.includes(script)) }).toEqual({ holders: true, first: [] });
  });

  it('reads an article without what writes one', () => {
    const { pages } = JSON.parse(readFileSync(`${web}/.first-pages.json`, 'utf8')) as { pages: { path: string; files: string[] }[] };
    const named = pages.find(({ path }) => path === '/a/$slug')!.files.filter((file) => file.endsWith('.js'));
    expect({ named: named.length > 0, editor: named.filter((file) => readFileSync(web + file, 'utf8').includes('ProseMirror')) }).toEqual({ named: true, editor: [] });
  });
});
