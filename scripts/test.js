// Everything there is to check, each check run even if an earlier one failed. With arguments: those specs alone, as Jest takes them, once.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checks } from './test/checks.js';
import { findBrowser } from './test/find-browser.js';
import { runJest } from './test/run-jest.js';
import { withSecondTry } from './test/second-try.js';
import { runAll } from './test/run-checks.js';
import { add, closingLines, nothing } from './test/tally.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const given = process.argv.slice(2);

function runServerJest(args) {
  return runJest(root, args);
}

function runBrowserJest(browser, args) {
  return runJest(root, ['--config', 'jest.browser.config.js', ...args], { TIDINGS_TEST_BROWSER: browser });
}

async function browserSpecs() {
  if (!existsSync(new URL('../test/browser', import.meta.url))) return nothing;
  const { path, why } = await findBrowser(root);
  if (path !== undefined) return withSecondTry((files) => runBrowserJest(path, files));
  const files = readdirSync(new URL('../test/browser', import.meta.url), { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
  return { ...nothing, skipped: files.length, left: [`${files.length} files of browser specs: ${why}`] };
}

let tally = nothing;
if (given.some((arg) => arg.startsWith('test/browser'))) {
  const { path, why } = await findBrowser(root);
  tally = path === undefined ? { ...nothing, left: [`everything: ${why}`] } : await runBrowserJest(path, given);
} else if (given.length > 0) {
  tally = await runServerJest(given);
} else {
  tally = add(tally, await runAll(root, checks));
  tally = add(tally, await withSecondTry(runServerJest));
  tally = add(tally, await browserSpecs());
}

console.log(`\n${closingLines(tally)}`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : (process.exitCode ?? 0);
