import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';

/** So long, in milliseconds, letters rest before the server is asked: a fast writer causes one question and not one a letter. */
const REST = 120;

export interface Found<Data> {
  data: Data | undefined;
  /** Whether it is the answer to just these letters; until then it is that to earlier ones, and nobody may be led by it elsewhere than they meant. */
  settled: boolean;
  error: CombinedError | undefined;
}

interface FindOptions {
  /** Whether something is found before anything is written. */
  eager?: boolean | undefined;
  pause?: boolean | undefined;
}

/** What the server finds for the letters in a field. */
export function useFound<Data, Variables extends AnyVariables>(
  text: string, query: TypedDocumentNode<Data, Variables>, variablesOf: (text: string) => Variables, { eager, pause }: FindOptions = {},
): Found<Data> {
  const [rested] = useDebouncedValue(text, REST);
  const request = { query, variables: variablesOf(rested), pause: pause || (!eager && !rested) } as Parameters<typeof useQuery<Data, Variables>>[0];
  const [{ data, fetching, error }] = useQuery(request);
  return { data, settled: rested === text && !fetching && !error, error };
}
