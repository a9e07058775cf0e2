import { graphql, readFragment } from '../../../shared/graphql/document.js';
import { useFound } from '../../../shared/graphql/use-found.js';
import { fit } from '../../../shared/language/fits.js';
import { PersonFace } from '../../../shared/person/avatar.js';
import { isNamed } from '../../../shared/person/is-named.js';
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

/** What the server suggests for the mention or tag at the caret. Of what it suggested for earlier letters, only what begins with these, too. */
export function useCompletion(text: string, caret: number, dismissed: boolean) {
  const word: WordAtCaret | null = dismissed ? null : wordAtCaret(text, caret);
  const variablesOf = (prefix: string) => ({ prefix });
  const people = useFound(word?.kind === 'person' ? word.prefix : '', CompletePeople, variablesOf);
  const tags = useFound(word?.kind === 'tag' ? word.prefix : '', CompleteTags, variablesOf);
  if (!word?.prefix) return null;
  if (word.kind === 'person') {
    const found = people.data?.searchPeople.map((person) => readFragment(CompletedPerson, person)) ?? [];
    const fitting = people.settled ? found : found.filter((person) => isNamed(word.prefix, person));
    return { word, options: fitting.map((person) => ({ key: person.id, insert: `@${person.handle} `, person })) };
  }
  const found = tags.data?.searchTags ?? [];
  const fitting = tags.settled ? found : found.filter(({ name }) => fit(word.prefix, name) === 3);
  return { word, options: fitting.map((tag) => ({ key: tag.id, insert: `#${tag.name} `, tag })) };
}

export type CompletionOption = NonNullable<ReturnType<typeof useCompletion>>['options'][number];
