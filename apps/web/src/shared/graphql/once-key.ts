import { useState } from 'react';
import { newKey } from '../state/new-key.js';

/**
 * The key by which the server takes a thing once (`idempotencyKey`): the same for the same input, so that what is sent again because the
 * answer was lost isn't made twice; another as soon as the input is another, which the server would refuse under the old one.
 */
export class OnceKey {
  private last: { input: string; key: string } | undefined;

  for(input: object): string {
    const words = JSON.stringify(input);
    if (this.last?.input !== words) this.last = { input: words, key: newKey() };
    return this.last.key;
  }

  /** It was taken: the same input from now on is meant to be another thing. */
  taken(): void {
    this.last = undefined;
  }
}

/** A key for what a form sends. */
export function useOnceKey(): OnceKey {
  return useState(() => new OnceKey())[0];
}
