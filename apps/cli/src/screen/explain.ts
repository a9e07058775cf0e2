import { ConfigError, EmbeddedPostgresError, UserError } from '#platform';
import { CliError } from './cli-error.js';

const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'EEXIST', 'EISDIR']);

/** One line a problem, each saying what to do; undefined for an error that nobody at the keyboard can put right. */
export function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.problems.map((problem) => `Wrong setting ${problem}`).join('\n');
  if (error instanceof CliError || error instanceof EmbeddedPostgresError || error instanceof UserError) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== undefined && path !== undefined && UNWRITABLE.has(code)) {
    return `${path} can't be written (${code}). Make it writable, or set TIDINGS_DATA_DIR to a folder that is.`;
  }
  return undefined;
}
