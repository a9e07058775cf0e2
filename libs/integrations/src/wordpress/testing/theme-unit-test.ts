import { createReadStream, existsSync } from 'node:fs';
import { type ImportPlan } from '../plan/import-plan.js';
import { planImport } from '../plan/plan-import.js';
import { readWxr } from '../wxr/read-wxr.js';

const FILE = new URL('../../../../../../shared/data/wordpress/theme-unit-test.wxr.xml', import.meta.url);

/** `describe`, or where WordPress's theme unit test lies not beside the checkout a skipped one, said aloud. */
export function describeThemeUnitTest(): jest.Describe {
  if (existsSync(FILE)) return describe;
  process.stderr.write(`Skipped: the theme unit test, because ${FILE.pathname} is not there\n`);
  return describe.skip;
}

/** The plan for WordPress's own export of oddities. */
export async function planThemeUnitTest(): Promise<ImportPlan> {
  return planImport(await readWxr(createReadStream(FILE)));
}
