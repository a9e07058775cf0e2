/**
 * A sign-in or logout message that isn't to be trusted. The reason goes to the log; the person sees a plain page without it,
 * except where `advice` has words for them.
 */
export class SamlRefusal extends Error {
  override readonly name = 'SamlRefusal';

  constructor(
    reason: string,
    readonly advice?: string,
  ) {
    super(reason);
  }
}
