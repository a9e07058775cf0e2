/** Nothing can be had from an address: it isn't to be asked, doesn't answer, or answers with something else. Tell nobody outside the log why. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}
