import { readFileSync } from 'node:fs';
import { showing } from './progress.js';
import { runProgram } from './run-program.js';
import { SetUpError } from './set-up-error.js';

/** `npm ci` with the development packages, whatever NODE_ENV says: the build needs them. */
export async function installPackages(root) {
  checkLockFile(root);
  await showing('Installing packages by the lock file', async () => {
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runProgram('npm', args, { cwd: root, env: environment() });
    if (code === 130) throw new SetUpError('interrupted. Run the command again; it goes on where it must.');
    if (code !== 0) throw new SetUpError(`npm ci could not install by package-lock.json: ${reason(output)}`);
  });
}

/** What `npm start` was told about itself would be taken for settings of `npm ci`. */
function environment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config_loglevel|lifecycle|package|command)/i.test(name)));
}

function checkLockFile(root) {
  let lock;
  try {
    lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  } catch {
    lock = undefined;
  }
  if (!(lock?.lockfileVersion >= 2) || typeof lock.packages !== 'object') {
    throw new SetUpError('package-lock.json is broken. Take it from the repository: git checkout package-lock.json');
  }
}

/** npm says much; the first line that isn't a bare code is the reason, and known codes get words of their own. */
function reason(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  const npmCode = lines.find((line) => line.startsWith('code '))?.slice(5);
  if (npmCode === 'EUSAGE') return 'it does not fit package.json. Take both from the repository: git checkout package.json package-lock.json';
  if (npmCode === 'EINTEGRITY') return 'a package differs from what it promises. Take it from the repository: git checkout package-lock.json';
  if (/^(ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ERR_SOCKET)/.test(npmCode ?? '')) return `the package registry can't be reached (${npmCode}). Check the network and try again.`;
  if (npmCode === 'EACCES' || npmCode === 'EROFS') return 'the folder can\'t be written. Make it writable, or run as its owner.';
  if (npmCode === 'ENOSPC') return 'the disk is full. Make room and try again.';
  return lines.find((line) => line !== '' && !line.startsWith('code ')) ?? 'npm said nothing; run npm ci --loglevel=notice to see more';
}
