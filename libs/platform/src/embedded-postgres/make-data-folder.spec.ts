import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDataFolder } from './make-data-folder.js';

describe('makeDataFolder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tidings-folder-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('makes a folder and those above it, for several at once', async () => {
    for (let round = 0; round < 20; round++) {
      const logs = join(folder, String(round), 'data', 'logs');
      await Promise.all([makeDataFolder(logs, 0o700), makeDataFolder(logs, 0o700), makeDataFolder(logs, 0o700)]);
      expect(statSync(logs).mode & 0o777).toBe(0o700);
    }
  });

  it('says that a file is in the way', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(makeDataFolder(file, 0o700)).rejects.toThrow(`The data folder ${file} is a file. Set TIDINGS_DATA_DIR to a folder.`);
  });

  (existsSync('/proc/self') ? it : it.skip)('ends where a system refuses new folders with ENOENT', async () => {
    await expect(makeDataFolder('/proc/tidings/data', 0o700)).rejects.toThrow(/can't be written \(ENOENT\)/);
  });
});
