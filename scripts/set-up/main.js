// Installs by the lock file and builds, each only when what it depends on has changed. Node built-ins alone: it runs before node_modules is there.
import { existsSync } from 'node:fs';
import { steps } from './steps.js';
import { withLock } from './lock.js';
import { SetUpError } from './set-up-error.js';

const root = new URL('../../', import.meta.url);
const only = process.argv.includes('--server') ? ['packages', 'server'] : undefined;

function due() {
  return steps(root).filter((step) => (only === undefined || only.includes(step.name)) && step.isDue());
}

async function run() {
  if (!existsSync(new URL('package-lock.json', root))) {
    throw new SetUpError('package-lock.json is missing. Take it from the repository: git checkout package-lock.json');
  }
  if (due().length === 0) return;
  await withLock(new URL('.set-up.lock', root), async () => {
    // What another start has done while this one waited for the lock isn't due any more; a step can make the next one due.
    for (let step = due()[0]; step !== undefined; step = due()[0]) await step.run();
  });
}

try {
  await run();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(`\nSet-up stopped: ${error.message}`);
  process.exitCode = 1;
}
