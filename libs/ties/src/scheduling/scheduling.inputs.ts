import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { DateTime } from '#platform';

@InputType({ description: 'A draft to publish at a set time. For one that is scheduled: another time, another notice.' })
export class ScheduleArticleInput {
  @Field(() => ID, { description: 'The draft.' })
  articleId: string;

  @Field(() => DateTime, { description: 'When, at most a year ahead; it comes out within a minute after that.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'The time zone in which you think of that time, as Europe/Lisbon; kept to show it so. Default UTC.' })
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'As in publishArticle.' })
  notice?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'As in publishArticle.' })
  quietly?: boolean | null;
}

@InputType({ description: 'A scheduled article to call off.' })
export class UnscheduleArticleInput {
  @Field(() => ID, { description: 'The article, which is a draft again.' })
  articleId: string;
}

@ObjectType({ description: 'What came of scheduling.' })
export class ScheduleArticlePayload {
  @Field(() => Article, { description: 'The article as it is now.' })
  article: object;
}

@ObjectType({ description: 'What the stream will be told when an article comes out.' })
export class ScheduledNotice {
  @Field(() => String, { nullable: true, description: 'The notice’s words; null: the title.' })
  words: string | null;

  @Field(() => Boolean, { description: 'Whether nobody is told.' })
  quietly: boolean;
}
