import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Tag } from '#tags';
import { Article } from '../articles/article.type.js';

/** In the order in which they are shown. */
export const MoreReasons = { SERIES: 'SERIES', AUTHOR: 'AUTHOR', TAG: 'TAG' } as const;
export type MoreReason = keyof typeof MoreReasons;

registerEnumType(MoreReasons, {
  name: 'MoreReason',
  description: 'What an article has in common with the one that was read.',
  valuesMap: {
    SERIES: { description: 'It comes later in the same series.' },
    AUTHOR: { description: 'The same person wrote it.' },
    TAG: { description: 'It carries the same tag.' },
  },
});

@ObjectType({ description: 'Another article to read after one, and why.' })
export class MoreToRead {
  @Field(() => MoreReasons, { description: 'What both have in common; the first of these that holds.' })
  reason: MoreReason;

  @Field(() => Article, { description: 'The article.' })
  article: object;

  @Field(() => Tag, { nullable: true, description: 'The tag that both carry, where that is the reason.' })
  tag: object | null;
}
