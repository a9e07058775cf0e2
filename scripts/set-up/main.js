// Installs by the lock file and builds, each only when what it depends on has changed. Node built-ins alone: it runs before node_modules is there.
import { existsSync } from 'node:fs';
import { steps } from './steps.js';
import { withLock } from './lock.js';
import { SetUpError } from './set-up-error.js';

const root = new URL('../../', import.meta.url);
const only = process.argv.includes('--server') ? ['packages', 'server'] : undefined;

function wanted() {
  return steps(root).filter((step) => only === undefined || only.includes(step.name));
}

async function run() {
  if (!existsSync(new URL('package-lock.json', root))) {
    throw new SetUpError('package-lock.json is missing. Take it from the repository: git checkout package-lock.json');
  }
  if (!wanted().some((step) => step.isDue())) return;
  await withLock(new URL('.set-up.lock', root), async () => {
    // Asked again, because another start may have done it while this one waited for the lock.
    for (const step of wanted()) if (step.isDue()) await step.run();
  });
}

try {
  await run();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(`\nSet-up stopped: ${error.message}`);
  process.exitCode = 1;
}
