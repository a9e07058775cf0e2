import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Article, Blog } from '#blogs';

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

export const Card = createUnionType({
  name: 'Card',
  description: 'What a post carries besides its text.',
  types: () => [ArticleCard, BlogCard] as const,
  resolveType: (value: object) => ('article' in value ? 'ArticleCard' : 'BlogCard'),
});
