import { useEffect, useState } from 'react';
import { inReadersWords } from './refusal-words.js';

/** A sentence that the server has kept in English, in the reader's language; as it is where there are no words for it. */
export function useRefusalWords(sentence: string | null | undefined): string | undefined {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    let wanted = true;
    if (sentence) void inReadersWords({ template: sentence, values: [] }).then((words) => wanted && setSaid(words ?? sentence));
    return () => {
      wanted = false;
    };
  }, [sentence]);
  return sentence ? said : undefined;
}
