import { expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningTidings, runTidings } from '../support/run-tidings.js';

it('ends the embedded database at Ctrl-C in the middle of a command, and undoes what that had begun', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tidings-interrupted-'));
  await chmod(folder, 0o711);
  const env = { TIDINGS_DATA_DIR: join(folder, 'data') };
  const lockFile = join(folder, 'data', 'postgres', 'postmaster.pid');
  try {
    const seed = new RunningTidings(['seed'], env);
    await seed.printed(/demo company …/);
    expect(existsSync(lockFile)).toBe(true);
    seed.signal('SIGINT');
    expect(await seed.ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/Stopped before it was done\.\n$/) });
    expect(existsSync(lockFile)).toBe(false);
    expect((await runTidings(['seed'], env)).out).toBe('The demo company is in.\n');
    expect(existsSync(lockFile)).toBe(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
