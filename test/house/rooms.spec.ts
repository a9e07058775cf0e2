import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { objection } from '../../scripts/lint/ranks-rule.js';
import { RANKS } from '../../scripts/lint/rooms.js';
import { sourceFiles } from './source-files.js';

const from = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;

describe('the house', () => {
  it('gives each lib a rank and an index.ts', () => {
    const libs = new Set(sourceFiles('libs/*/src/**/*.ts').map((file) => file.path.split('/')[1] as string));
    expect([...libs].sort()).toEqual(Object.keys(RANKS).sort());
    expect([...libs].filter((lib) => !existsSync(from(`libs/${lib}/src/index.ts`)))).toEqual([]);
  });

  it('has a file behind each name that can be imported', () => {
    const { imports } = JSON.parse(readFileSync(from('package.json'), 'utf8')) as { imports: Record<string, { source: string }> };
    expect(Object.entries(imports).filter(([, { source }]) => !existsSync(from(source))).map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['libs/people/src/a.ts', '#access'],
    ['libs/people/src/a.ts', './b.js'],
    ['libs/people/src/a.ts', 'zod'],
    ['libs/people/src/a.spec.ts', '#test-support'],
    ['apps/gateway/src/a.ts', '#integrations'],
    ['apps/web/src/a.ts', '#rich-text'],
    ['apps/web/src/app/routes/a.ts', '../../features/stream/b.js'],
    ['apps/web/src/features/stream/feed/a.ts', '../post/b.js'],
    ['apps/web/src/features/stream/feed/a.ts', '../../../shared/ui/b.js'],
  ])('lets %s import %s', (file, specifier) => {
    expect(objection(from(file), specifier)).toBeUndefined();
  });

  it.each([
    ['libs/people/src/a.ts', '#stream'],
    ['libs/stream/src/a.ts', '#blogs'],
    ['libs/people/src/a.ts', '#gateway'],
    ['libs/people/src/a.ts', '#migrations'],
    ['libs/people/src/a.ts', '#test-support'],
    ['libs/people/src/a.ts', '../../access/src/viewer/viewer.js'],
    ['apps/gateway/src/a.ts', '../../../libs/access/src/index.js'],
    ['apps/web/src/a.ts', '#people'],
    ['apps/web/src/features/stream/feed/a.ts', '../../blogs/b.js'],
    ['apps/web/src/features/stream/feed/a.ts', '../../../app/shell/b.js'],
    ['apps/web/src/shared/ui/a.ts', '../../features/stream/b.js'],
  ])('doesn’t let %s import %s', (file, specifier) => {
    expect(objection(from(file), specifier)).toEqual(expect.any(String));
  });
});
