/** A file that isn't a whole, sound WordPress export; the message says why and where. */
export class WxrError extends Error {
  override readonly name = 'WxrError';

  constructor(
    readonly reason: string,
    /** Line of the file, from 1. */
    readonly line: number,
  ) {
    super(`Line ${line}: ${reason}`);
  }
}
