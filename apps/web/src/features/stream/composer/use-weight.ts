import type { parseTweet as ParseTweet } from 'twitter-text';
import { useEffect, useState } from 'react';
import { fetchCode } from '../../../shared/code/fetch-code.js';

/** A post's limit in weighted characters: 280 Latin ones, 140 Chinese ones; every address counts 23 (`twitter-text` v3). */
export const limit = 280;

const load = () => import('twitter-text');
let parse: typeof ParseTweet | undefined;

/** Fetches the counting rules, which are large: when somebody turns to a field, not with the first page. */
export function loadWeights(): Promise<void> {
  return fetchCode(load).then((module) => {
    parse = module.default.parseTweet;
  });
}

/** The weighted length of a text, or null for the moment until the rules have been loaded. */
export function useWeight(text: string): number | null {
  const [ready, setReady] = useState(Boolean(parse));
  const needed = !ready && text !== '';
  useEffect(() => {
    // Without a network they can't be fetched: the next letter tries again, and the server counts anyway.
    if (needed) loadWeights().then(() => setReady(true), () => undefined);
  }, [needed, text]);
  if (text === '') return 0;
  return ready && parse ? parse(text.normalize('NFC')).weightedLength : null;
}
