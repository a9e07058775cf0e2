import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder } from '#platform';

const LIMIT_BYTES = 50_000_000;

/** The folder for what gateway and worker print, and a file in it. A long file is put aside at the start, and the one before it goes. */
export async function logFile(dataDir: string, name: string): Promise<string> {
  const folder = join(dataDir, 'logs');
  await makeDataFolder(folder, 0o700);
  const file = join(folder, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT_BYTES) renameSync(file, `${file}.1`);
  return file;
}
