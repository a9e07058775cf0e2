import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from './article.type.js';
import { Json } from './json.scalar.js';

@InputType({ description: 'A new article, which begins as a draft.' })
export class CreateArticleInput {
  @Field(() => ID, { nullable: true, description: 'The blog. Default: your own, made at its first use.' })
  blogId?: string | null;

  @Field(() => String, { description: 'At most 300 characters.' })
  title: string;

  @Field(() => Json, { nullable: true, description: 'The text as a Tiptap document, at most 1 MB; or markdown.' })
  body?: unknown;

  @Field(() => String, { nullable: true, description: 'The text as Markdown (CommonMark with tables, task lists and strikethrough); or body.' })
  markdown?: string | null;

  @Field(() => [String], { nullable: true, description: 'At most 20, with or without #.' })
  tags?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its name; a new one is made. At most 60 characters.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 300 characters. Default: the beginning of the text.' })
  excerpt?: string | null;

  @Field(() => ID, { nullable: true, description: 'The picture above it: one of your own that is READY. Those in the text are named there, as /media/ and their id.' })
  coverId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours make one article.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A save of an article. What is unset stays as it is.' })
export class UpdateArticleInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => ID, { description: 'The revision that the edit began from (Article.revision); CONFLICT where it is another by now.' })
  expectedRevisionId: string;

  @Field(() => String, { nullable: true, description: 'At most 300 characters.' })
  title?: string | null;

  @Field(() => Json, { nullable: true, description: 'As in createArticle.' })
  body?: unknown;

  @Field(() => String, { nullable: true, description: 'As in createArticle.' })
  markdown?: string | null;

  @Field(() => [String], { nullable: true, description: 'All its tags, at most 20.' })
  tags?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Its category; null or empty for none.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Its excerpt; null or empty for the beginning of the text.' })
  excerpt?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its cover, as in createArticle; null for none.' })
  coverId?: string | null;

  @Field(() => String, { nullable: true, description: 'Another name in addresses: 1 to 80 of a to z, 0 to 9 and -. The earlier one goes on leading here. CONFLICT where another article has or had it.' })
  slug?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Saved by the editor while you type: until an article is out, such saves of yours within ten minutes are one revision. Default false: a revision of its own.',
  })
  typing?: boolean | null;
}

@InputType({ description: 'An earlier revision to go back to.' })
export class RestoreRevisionInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => ID, { description: 'The revision whose title and text it is to have again. That is one more save: nothing in between is lost.' })
  revisionId: string;

  @Field(() => ID, { description: 'The revision that you take it to be now; CONFLICT where it is another by now.' })
  expectedRevisionId: string;
}

@InputType({ description: 'An article to delete.' })
export class DeleteArticleInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;
}

@ObjectType({ description: 'What came of creating an article.' })
export class CreateArticlePayload {
  @Field(() => Article, { description: 'The article.' })
  article: object;
}

@ObjectType({ description: 'What came of saving an article.' })
export class UpdateArticlePayload {
  @Field(() => Article, { description: 'The article as it is now.' })
  article: object;
}

@ObjectType({ description: 'What came of deleting an article.' })
export class DeleteArticlePayload {
  @Field(() => ID, { description: 'The id of what was deleted.' })
  deletedId: string;
}
