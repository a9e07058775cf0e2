import { describe, expect, it } from '@jest/globals';
import { sourceFiles } from './source-files.js';

/** "data" and "info" say something beside another word, as in Relay's PageInfo; alone they don't. */
const VAGUE = /(^|[-.])(utils?|helpers?|common|manager|misc|v\d+)([-.]|$)|(^|\.)(data|info)(\.|$)/;

describe('the names of files and folders', () => {
  const files = sourceFiles('{libs,apps,migrations,test,bench}/**/*.{ts,tsx}').map((file) => file.path);

  it('are words of small letters with dashes, and a role after a dot', () => {
    // TanStack Router's own signs: _layout, $parameter, __root.
    expect(files.filter((path) => !/^([a-z0-9$_.-]+\/)*[a-z0-9$_-]+(\.[a-z0-9$-]+)*\.tsx?$/.test(path))).toEqual([]);
  });

  it('say what is inside', () => {
    expect(files.filter((path) => path.split('/').some((part) => VAGUE.test(part.replace(/\.tsx?$/, ''))))).toEqual([]);
  });

  it('give specs one ending, and a room', () => {
    const specs = files.filter((path) => /[-.]spec\./.test(path));
    expect(specs.filter((path) => /[.-]e2e[.-]|-spec\./.test(path) || /^test\/[^/]+$/.test(path))).toEqual([]);
    expect(specs.length).toBeGreaterThan(200);
  });
});
