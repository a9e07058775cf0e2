import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../set-up/run-program.js';
import { nothing } from './tally.js';

const OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning --enable-source-maps';
/** Loaded into each of Jest's processes before all else. */
const FIRST = ['test/support/exit-at-once.js', 'test/support/shared-modules/load-source.js'];

/** Runs Jest and counts its tests. A spec file that can't even be loaded counts as one failure. */
export async function runJest(root, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tidings-jest-'));
  const report = join(folder, 'report.json');
  try {
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    await runProgram('node', [jest, ...args, '--json', '--outputFile', report], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: nodeOptions(root), ...env },
      echo: true,
    });
    return count(root, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function nodeOptions(root) {
  return [OPTIONS, ...FIRST.map((file) => `--import ${pathToFileURL(join(root, file)).href}`)].join(' ');
}

function count(root, report) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites || (result.success ? 0 : 1),
      skipped: result.numPendingTests + result.numTodoTests,
      left: result.testResults.flatMap((file) => skippedIn(root, file)),
      late: [],
      failedFiles: result.testResults.filter(({ status }) => status === 'failed').map((file) => failedIn(root, file)),
    };
  } catch {
    console.error('Jest ended without a report.');
    return { ...nothing, failed: 1 };
  }
}

/** A file that skips names what it needs, such as data that lies beside the checkout where the project is developed. */
function skippedIn(root, { name, assertionResults }) {
  const count = assertionResults.filter(({ status }) => status === 'pending' || status === 'todo').length;
  return count === 0 ? [] : [`${count} of ${assertionResults.length} specs in ${relative(root, name)}, which says what they need`];
}

function failedIn(root, { name, assertionResults }) {
  const tests = assertionResults.filter(({ status }) => status === 'failed').map(({ ancestorTitles, title }) => [...ancestorTitles, title].join(' '));
  return { file: relative(root, name), tests, failures: tests.length || 1 };
}
