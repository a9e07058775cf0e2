import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ShareRole } from '#access';
import { Article } from '../articles/article.type.js';

export const ArticleRoles: { readonly [Role in ShareRole]: Role } = { CO_AUTHOR: 'CO_AUTHOR', COMMENTER: 'COMMENTER' };

registerEnumType(ArticleRoles, {
  name: 'ArticleRole',
  description: 'What somebody may do with another’s article.',
  valuesMap: {
    CO_AUTHOR: { description: 'Edits it, restores revisions, and stands in its byline. Its author alone publishes, deletes and shares it.' },
    COMMENTER: { description: 'Reads and comments on it until it is out.' },
  },
});

@InputType({ description: 'Somebody to let work on an article, or comment on its draft.' })
export class ShareArticleInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => ID, { description: 'Who; they must read its channel. Another role than before takes its place.' })
  personId: string;

  @Field(() => ArticleRoles, { description: 'As what.' })
  role: ShareRole;
}

@InputType({ description: 'Somebody to take an article back from.' })
export class UnshareArticleInput {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;

  @Field(() => ID, { description: 'Who; yourself, to leave it.' })
  personId: string;
}

@ObjectType({ description: 'What came of sharing an article.' })
export class ShareArticlePayload {
  @Field(() => Article, { description: 'The article.' })
  article: object;
}

@ObjectType({ description: 'What came of taking an article back.' })
export class UnshareArticlePayload {
  @Field(() => Article, { nullable: true, description: 'The article; null where you have left it and can’t read it any more.' })
  article: object | null;
}
