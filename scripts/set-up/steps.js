import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildServer, SERVER_SOURCES } from './build-server.js';
import { buildWeb, WEB_SOURCES } from './build-web.js';
import { fingerprint } from './fingerprint.js';
import { installPackages } from './install-packages.js';
import { isInstalled } from './is-installed.js';

const TOOLS = ['package-lock.json', 'scripts/set-up'];

/** The steps in their order, each due when what it depends on has changed since it was last done to the end. */
export function steps(root) {
  const all = [
    { name: 'packages', isDue: () => !isInstalled(root), run: () => installPackages(root) },
    stamped('server', [...TOOLS, '.swcrc', ...SERVER_SOURCES], buildServer),
  ];
  if (existsSync(new URL('apps/web/vite.config.ts', root))) all.push(stamped('web', [...TOOLS, ...WEB_SOURCES], buildWeb));
  return all;

  /** The stamp goes before the work and comes back after it, so a build that was broken off is done again. */
  function stamped(name, inputs, build) {
    const stamp = new URL(`dist/.${name}`, root);
    return {
      name,
      isDue: () => !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(root, inputs),
      async run() {
        rmSync(stamp, { force: true });
        const before = fingerprint(root, inputs);
        await build(root);
        mkdirSync(new URL('./', stamp), { recursive: true });
        writeFileSync(stamp, before);
      },
    };
  }
}
