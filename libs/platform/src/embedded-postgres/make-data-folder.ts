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
      code === 'EEXIST'
        ? `The data folder ${folder} is a file. Set TIDINGS_DATA_DIR to a folder.`
        : `The data folder ${folder} can't be written (${code}). Make it writable, or set TIDINGS_DATA_DIR to a folder that is.`,
    );
  }
}

/**
 * Not with `recursive`, which never ends where a system refuses a new folder with ENOENT, as /proc does. Another may make the same
 * folders meanwhile: gateway and worker have theirs made side by side.
 */
async function make(folder: string, mode: number): Promise<void> {
  const failure = await tryToMake(folder, mode);
  if (failure?.code === 'ENOENT') {
    await make(dirname(folder), 0o755);
    const again = await tryToMake(folder, mode);
    if (again) throw again;
  } else if (failure) {
    throw failure;
  }
}

/** @returns why it isn't there, or undefined when it is */
async function tryToMake(folder: string, mode: number): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(folder, mode);
    return undefined;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    return failure.code === 'EEXIST' && (await stat(folder)).isDirectory() ? undefined : failure;
  }
}
