import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/**
 * Makes the data folder, and those above it, unless it is there.
 * @throws EmbeddedPostgresError when it can't be made or written
 */
export async function makeDataFolder(folder: string, mode: number): Promise<void> {
  try {
    await make(folder, mode);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EmbeddedPostgresError(
      `The data folder ${folder} can't be written (${code}). Make it writable, or set TIDINGS_DATA_DIR to a folder that is.`,
    );
  }
}

/** Not with `recursive`, which never ends where a system refuses a new folder with ENOENT, as /proc does. */
async function make(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || (await isThere(dirname(folder)))) throw error;
    await make(dirname(folder), 0o755);
    await mkdir(folder, mode);
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
