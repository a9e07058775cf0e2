import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { PersonFace } from '../../../shared/person/avatar.js';
import { wordAtCaret, type WordAtCaret } from './word-at-caret.js';

void PersonFace;

export const CompletedPerson = graphql(`
  fragment CompletedPerson on Person {
    id
    handle
    displayName
    title
    ...PersonFace
  }
`);

const CompletePeople = graphql(`
  query CompletePeople($prefix: String!) {
    searchPeople(prefix: $prefix, first: 6) {
      ...CompletedPerson
    }
  }
`);

const CompleteTags = graphql(`
  query CompleteTags($prefix: String!) {
    searchTags(prefix: $prefix, first: 6) {
      id
      name
      followerCount
    }
  }
`);

/** What the server suggests for the mention or tag at the caret. */
export function useCompletion(text: string, caret: number, dismissed: boolean) {
  const word: WordAtCaret | null = dismissed ? null : wordAtCaret(text, caret);
  // A fast writer causes one question and not one a letter.
  const [prefix] = useDebouncedValue(word?.prefix ?? '', 100);
  const [people] = useQuery({ query: CompletePeople, variables: { prefix }, pause: word?.kind !== 'person' || !prefix });
  const [tags] = useQuery({ query: CompleteTags, variables: { prefix }, pause: word?.kind !== 'tag' || !prefix });
  if (!word?.prefix) return null;
  if (word.kind === 'person') {
    const found = people.data?.searchPeople.map((person) => readFragment(CompletedPerson, person)) ?? [];
    return { word, options: found.map((person) => ({ key: person.id, insert: `@${person.handle} `, person })) };
  }
  const found = tags.data?.searchTags ?? [];
  return { word, options: found.map((tag) => ({ key: tag.id, insert: `#${tag.name} `, tag })) };
}

export type CompletionOption = NonNullable<ReturnType<typeof useCompletion>>['options'][number];
