import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType, Node } from '#platform';

export const ArticleStatuses = { DRAFT: 'DRAFT', HELD: 'HELD', SCHEDULED: 'SCHEDULED', PUBLISHED: 'PUBLISHED' } as const;

registerEnumType(ArticleStatuses, {
  name: 'ArticleStatus',
  description: 'How far an article is.',
  valuesMap: {
    DRAFT: { description: 'Its authors alone see it, and whom it is shared with.' },
    HELD: { description: 'Waits for a moderator.' },
    SCHEDULED: { description: 'Comes out at a set time.' },
    PUBLISHED: { description: 'Out, for all who read its channel.' },
  },
});

@ObjectType({ implements: () => Node, description: 'Long-form rich text, with a discussion in the stream.' })
export class Article extends Node {
  @Field(() => String, { description: 'Its name in addresses. Stays when the title changes.' })
  slug: string;

  @Field(() => String, { description: 'At most 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'The author’s own excerpt; null where it is the beginning of the text.' })
  ownExcerpt: string | null;

  @Field(() => Int, { description: 'How long reading it takes, in minutes, at least 1.' })
  readingMinutes: number;

  @Field(() => Boolean, { description: 'Whether it is kept on top of its blog.' })
  sticky: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it came out; null for a draft.' })
  publishedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is to come out by itself; null where it isn’t scheduled.' })
  scheduledFor: Date | null;

  @Field(() => String, { nullable: true, description: 'The time zone in which its author thinks of that time, as Europe/Lisbon.' })
  scheduleTimeZone: string | null;

  @Field(() => String, { nullable: true, description: 'Why it didn’t come out at its time and is a draft again.' })
  scheduleFailure: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  updatedAt: Date;
}

@ObjectType({ description: 'An article in a list.' })
export class ArticleEdge extends edgeType('article', () => Article) {}

@ObjectType({ description: 'One page of articles.' })
export class ArticleConnection extends connectionType(() => ArticleEdge) {}
