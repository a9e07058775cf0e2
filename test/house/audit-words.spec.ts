import { describe, expect, it } from '@jest/globals';
import { sourceFiles, textsIn } from './source-files.js';

const WORDS = 'apps/web/src/features/people/audit/audit-words.ts';
const KINDS = 'apps/web/src/features/people/audit/audit-kinds.ts';
/** Where an action is written: what changes a channel's record hands it on. */
const WRITES = /\b(audit|new Audit\(\))\.record\(|\brecords\.change\(/;
const ACTION = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

describe('the audit log in the web app', () => {
  it('has words for every action that is written into the record, and a kind to find it by', () => {
    const writers = sourceFiles('libs/**/*.ts', 'apps/**/*.ts').filter(({ path, text }) => !path.endsWith('.spec.ts') && WRITES.test(text));
    const written = [...new Set(writers.flatMap(textsIn).filter((text) => ACTION.test(text)))].sort();
    expect(written.length).toBeGreaterThan(50);
    const [words, starts] = [WORDS, KINDS].flatMap((path) => sourceFiles(path).map(({ text }) => text)) as [string, string];
    const kinds = [...starts.matchAll(/'([a-z-]+\.)'/g)].map(([, start]) => start as string);
    expect(written.filter((action) => !words.includes(`'${action}': `))).toEqual([]);
    expect(written.filter((action) => !kinds.some((start) => action.startsWith(start)))).toEqual([]);
  });
});
