import { createUnionType, Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { Channel } from '#channels';
import { Person } from '#people';
import { connectionType } from '#platform';
import { Post } from '#stream';
import { Tag } from '#tags';
import { SearchKind } from '../matching/search-kind.js';

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'What can be found.',
  valuesMap: {
    PERSON: { description: 'People, by name, handle, title, department, skills and former employers.' },
    CHANNEL: { description: 'Channels, by name and description.' },
    TAG: { description: 'Tags that something you may read carries.' },
    ARTICLE: { description: 'Published articles, by title, tags and text.' },
    POST: { description: 'Posts, replies and quotes, by their text.' },
  },
});

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Something found.',
  types: () => [Person, Post, Article, Channel, Tag] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});

@ObjectType({ description: 'Something found, in a list.' })
export class SearchEdge {
  @Field(() => String, { description: 'Give it as after to read on from here.' })
  cursor: string;

  @Field(() => SearchResult, { description: 'What was found.' })
  node: object;
}

@ObjectType({ description: 'One page of what was found. There is no count of all: it would have to be counted each time.' })
export class SearchConnection extends connectionType(() => SearchEdge) {}
