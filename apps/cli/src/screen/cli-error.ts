/** Something the person at the keyboard can put right. The message is one line that says how. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
