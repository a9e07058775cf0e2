import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { showing } from './progress.js';
import { runProgram } from './run-program.js';
import { SetUpError } from './set-up-error.js';

/** What is compiled, from the root. */
export const SERVER_SOURCES = ['libs', 'apps/gateway', 'apps/worker', 'apps/cli', 'migrations', 'test/support', 'bench'];

/** swc turns the sources into dist/, folder by folder; types are checked by `npm test`, not here. */
export async function buildServer(root) {
  const sources = SERVER_SOURCES.filter((path) => existsSync(new URL(path, root)));
  for (const path of sources) rmSync(new URL(`dist/${path}`, root), { recursive: true, force: true });
  const swc = fileURLToPath(new URL('node_modules/@swc/cli/bin/swc.js', root));
  const args = [swc, ...sources, '--out-dir', 'dist', '--config-file', '.swcrc', '--ignore', '**/*.spec.ts', '--quiet'];
  await showing('Building the server', async () => {
    const { code, output } = await runProgram('node', args, { cwd: root });
    if (code !== 0) throw new SetUpError(`the server doesn't build.\n${output.trim()}`);
  });
}
