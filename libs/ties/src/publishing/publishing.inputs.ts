import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { Post } from '#stream';
import { PassageInput } from '../passages/passage.inputs.js';

@InputType({ description: 'A new post, reply or quote.' })
export class CreatePostInput {
  @Field(() => String, { description: 'At most 280 weighted characters, as twitter-text counts: 140 Chinese ones; an address counts as 23.' })
  text: string;

  @Field(() => ID, { nullable: true, description: 'Where to post. Default EVERYONE; a guest must name one. A reply goes where its thread is.' })
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The post that it answers.' })
  replyToId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The post that it quotes. Who may not read that sees the quote without it.' })
  quoteOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The article that it carries as a card. An address of one in the text does the same.' })
  articleId?: string | null;

  @Field(() => PassageInput, { nullable: true, description: 'A passage of an article that it quotes; the article becomes its card.' })
  passage?: PassageInput | null;

  @Field(() => [ID], { nullable: true, description: 'Pictures of your own that are READY, at most 4. With one, the text may be empty.' })
  imageIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Files of your own that are READY, at most 4. With one, the text may be empty.' })
  fileIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'The same key and input within 24 hours make one post.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of posting.' })
export class CreatePostPayload {
  @Field(() => Post, { description: 'The post.' })
  post: object;
}

@InputType({ description: 'A draft to publish.' })
export class PublishArticleInput {
  @Field(() => ID, { description: 'The draft.' })
  articleId: string;

  @Field(() => String, { nullable: true, description: 'The words of the notice that tells the stream, as in createPost. Default: the title.' })
  notice?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Tell nobody: no notice, and so no discussion. Default false.' })
  quietly?: boolean | null;
}

@ObjectType({ description: 'What came of publishing.' })
export class PublishArticlePayload {
  @Field(() => Article, { description: 'The article.' })
  article: object;

  @Field(() => Post, { nullable: true, description: 'The post that told the stream; null where published quietly.' })
  notice: object | null;
}
