import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '../articles/article.type.js';
import { Series } from './series.type.js';

@InputType({ description: 'A new series.' })
export class CreateSeriesInput {
  @Field(() => ID, { nullable: true, description: 'The blog. Default: your own, made at its first use.' })
  blogId?: string | null;

  @Field(() => String, { description: 'At most 120 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 500 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours make one series.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A series to change. What is unset stays as it is.' })
export class UpdateSeriesInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 500 characters; null or empty for none.' })
  description?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Its articles in the order wanted; others that it holds come after them.' })
  articleIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Articles of it, which you edit, to take out, at once with the rest.' })
  removedArticleIds?: string[] | null;
}

@InputType({ description: 'A series to give up. Its articles stay.' })
export class DeleteSeriesInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
}

@InputType({ description: 'An article to put into a series, or take out of one.' })
export class PutInSeriesInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => ID, { nullable: true, description: 'A series of its blog, at whose end it is put; null: it is in none any more.' })
  seriesId?: string | null;
}

@ObjectType({ description: 'What came of changing a series.' })
export class SeriesPayload {
  @Field(() => Series, { description: 'The series.' })
  series: object;
}

@ObjectType({ description: 'What came of giving up a series.' })
export class DeleteSeriesPayload {
  @Field(() => ID, { description: 'The id of what was deleted.' })
  deletedId: string;
}

@ObjectType({ description: 'What came of putting an article into a series.' })
export class PutInSeriesPayload {
  @Field(() => Article, { description: 'The article.' })
  article: object;
}
