import { createUnionType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { Post } from '#stream';

export const Reactable = createUnionType({
  name: 'Reactable',
  description: 'What one can react to and bookmark.',
  types: () => [Post, Article] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});
