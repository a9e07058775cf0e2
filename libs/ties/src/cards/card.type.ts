import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Article, Blog } from '#blogs';
import { Person } from '#people';
import { Post } from '#stream';
import { LinkCard } from '../links/link-card.type.js';

@ObjectType({ description: 'An article that a post carries.' })
export class ArticleCard {
  @Field(() => Article, { description: 'The article.' })
  article: object;

  @Field(() => Boolean, { description: 'Whether the post is the article’s notice, so that its replies are the article’s discussion.' })
  notice: boolean;
}

@ObjectType({ description: 'A blog that a post carries.' })
export class BlogCard {
  @Field(() => Blog, { description: 'The blog.' })
  blog: object;
}

@ObjectType({ description: 'Another post whose address stands in the text.' })
export class PostCard {
  @Field(() => Post, { description: 'The post.' })
  post: object;
}

@ObjectType({ description: 'A person whose address stands in the text.' })
export class PersonCard {
  @Field(() => Person, { description: 'The person.' })
  person: object;
}

export const Card = createUnionType({
  name: 'Card',
  description: 'What a post carries besides its text.',
  types: () => [ArticleCard, BlogCard, PostCard, PersonCard, LinkCard] as const,
  resolveType: (value: object) => Object.entries(SHOWN).find(([key]) => key in value)?.[1] ?? 'LinkCard',
});

const SHOWN = { article: 'ArticleCard', blog: 'BlogCard', post: 'PostCard', person: 'PersonCard' };
