import twitter from 'twitter-text';
import { cleanText, said, UserError } from '#platform';

/** Twitter's own limit in weighted characters: 280 Latin or 140 Chinese ones; an address counts as 23. */
export const MAX_WEIGHTED_LENGTH = 280;
/** No text within the weights is longer than this, as each address counts as 23 whatever its length. */
const MAX_CHARACTERS = 5_000;

export interface MeasuredText {
  readonly text: string;
  readonly weightedLength: number;
}

/**
 * A post's text made fit to keep, with its weighted length after twitter-text 3.
 * @throws UserError BAD_USER_INPUT on `text` where it is empty (unless that is fine) or longer than 280 weighted characters
 */
export function measureText(input: string, { optional = false }: { optional?: boolean | undefined } = {}): MeasuredText {
  const text = cleanText(input, { field: 'text', max: MAX_CHARACTERS, multiline: true, optional });
  const { weightedLength } = twitter.parseTweet(text);
  if (weightedLength > MAX_WEIGHTED_LENGTH) {
    throw new UserError('BAD_USER_INPUT', said`The post is ${weightedLength - MAX_WEIGHTED_LENGTH} characters too long; ${MAX_WEIGHTED_LENGTH} are allowed.`, 'text');
  }
  return { text, weightedLength };
}
