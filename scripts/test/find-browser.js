import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from '../set-up/run-program.js';
import { showing } from '../set-up/progress.js';

/** Chromium without a window's frame and menus, where it is there: specs take a third less processor time in it. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** A Chromium: one that is on the machine, else Playwright's, else, as root where there is apt, Debian's. `why` says why there is none. */
export async function findBrowser(root) {
  const there = onMachine() ?? (await playwrights());
  if (there !== undefined) return { path: there };

  const cli = join(root, 'node_modules/playwright-core/cli.js');
  await showing('No Chromium here; having Playwright install one', () => runProgram('node', [cli, 'install', 'chromium'], { cwd: root }));
  const installed = await playwrights();
  if (installed !== undefined) return { path: installed };

  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return { why: 'no Chromium is here and Playwright could not install one; install Chromium or Chrome and run npm test again' };
  }
  await showing('Playwright could not; installing Chromium by apt', () => apt(root));
  const path = onMachine();
  return path === undefined ? { why: 'no Chromium is here, and neither Playwright nor apt could install one' } : { path };
}

function onMachine() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  return candidates.find((path) => existsSync(path) && works(path));
}

async function playwrights() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) && works(path) ? path : undefined;
}

/** A stub that only says where to get the real one, or a library that is missing, shows here. */
function works(path) {
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;
}

async function apt(root) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update', '-qq'], { cwd: root, env });
  const install = (name) => runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { cwd: root, env });
  // Ubuntu, and older Debians, don't have it.
  if ((await install(SHELL)).code !== 0) await install('chromium');
}
