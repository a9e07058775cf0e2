import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort } from '../support/free-port.js';
import { RunningTidings } from '../support/run-tidings.js';
import { openBrowser } from './browser.js';
import { copyDemo, type DemoCopy } from './demo-template.js';

/** The whole hub as `npm start` runs it, with the demo company, and a browser. */
export interface DemoHub {
  readonly url: string;
  /** A page in a browser of its own, signed in by the demo identity provider. */
  signIn(name: string): Promise<Page>;
  /** A page in a browser of its own, where nobody has signed in. */
  open(path: string): Promise<Page>;
  stop(): Promise<void>;
}

/** Filling in the demo takes twenty seconds of a free core, and several times that where others work beside it. */
const START_MS = 150_000;

/** Takes some five seconds, but for the first of a run, which fills in what the others copy. @param env settings besides the database, the port and the folder */
export async function startDemoHub(env: NodeJS.ProcessEnv = {}): Promise<DemoHub> {
  return startHub(await copyDemo(), env);
}

/** Begins with nothing, as on a new machine: with a database of its own that it makes and fills in. Takes twenty seconds of a free core. */
export async function startNewHub(): Promise<DemoHub> {
  const folder = await mkdtemp(join(tmpdir(), 'tidings-browser-'));
  // The embedded database's user, when it is another one, must come through here.
  await chmod(folder, 0o711);
  const port = await freePort();
  return startHub({ port, env: { TIDINGS_DATA_DIR: join(folder, 'data'), PORT: String(port) }, drop: () => rm(folder, { recursive: true, force: true }) }, {});
}

async function startHub(demo: DemoCopy, env: NodeJS.ProcessEnv): Promise<DemoHub> {
  const url = `http://localhost:${demo.port}`;
  const hub = new RunningTidings(['start'], { ...demo.env, ...env });
  await hub.printed(/Ctrl-C/, START_MS).catch((error: unknown) => {
    hub.signal('SIGTERM');
    throw error;
  });
  const browser = await openBrowser();

  async function open(path: string): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(url + path);
    return page;
  }

  return {
    url,
    open,
    async signIn(name) {
      const page = await open('/');
      await page.getByRole('link', { name: 'Demo sign-in' }).click();
      await page.getByRole('button', { name }).click();
      await page.getByRole('button', { name: new RegExp(`${name}.*your account`) }).waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      hub.signal('SIGTERM');
      await hub.ended;
      await demo.drop();
    },
  };
}
