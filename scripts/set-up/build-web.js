import { fileURLToPath } from 'node:url';
import { showing } from './progress.js';
import { runProgram } from './run-program.js';
import { SetUpError } from './set-up-error.js';

/** What the web app is made of, from the root. */
export const WEB_SOURCES = ['apps/web', 'libs/rich-text', 'schema.graphql'];

/** Vite turns apps/web into dist/web, which the gateway serves. */
export async function buildWeb(root) {
  const vite = fileURLToPath(new URL('node_modules/vite/bin/vite.js', root));
  const args = [vite, 'build', 'apps/web', '--logLevel', 'warn'];
  await showing('Building the web app', async () => {
    const { code, output } = await runProgram('node', args, { cwd: root });
    if (code !== 0) throw new SetUpError(`the web app doesn't build.\n${output.trim()}`);
  });
}
