import type { GraphQLError } from 'graphql';
import { inReadersWords, type Sentence } from '../language/refusal-words.js';

/** The parts of an error that matter to its words; uploads answer with the same shape. */
export type Refused = Pick<GraphQLError, 'message' | 'extensions'>;

/** Puts the reader's words in the place of the server's English ones, for whatever shows them. */
export async function translateErrors(errors: readonly Refused[]): Promise<void> {
  for (const error of errors) error.message = (await inReadersWords(sentenceOf(error))) ?? error.message;
}

function sentenceOf({ message, extensions: { template, values } }: Refused): Sentence {
  if (typeof template !== 'string' || !Array.isArray(values)) return { template: message, values: [] };
  return { template, values: values as Sentence['values'] };
}
