import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const PassageStatuses = { STANDS: 'STANDS', MOVED: 'MOVED', CHANGED: 'CHANGED' } as const;

registerEnumType(PassageStatuses, {
  name: 'PassageStatus',
  description: 'What became of a quoted passage in the article as it is now.',
  valuesMap: {
    STANDS: { description: 'It stands where it was quoted.' },
    MOVED: { description: 'It stands elsewhere, as the text around it was edited.' },
    CHANGED: { description: 'It does not stand there as quoted any more.' },
  },
});

@ObjectType({ description: 'A passage of an article that a post quotes. Of the revision it came from, who may not read that sees the quote alone.' })
export class Passage {
  @Field(() => String, { description: 'As it was quoted.' })
  quote: string;

  @Field(() => Int, { description: 'Where it began in the revision’s text, in UTF-16 code units.' })
  from: number;

  @Field(() => Int, { description: 'Where it ended there, exclusive.' })
  to: number;

  @Field(() => PassageStatuses, { description: 'What became of it in the article as it is now.' })
  status: keyof typeof PassageStatuses;

  @Field(() => Int, { nullable: true, description: 'Where it begins in the article’s text as it is now; where it was CHANGED what it became, null where nothing like it is left.' })
  presentFrom: number | null;

  @Field(() => Int, { nullable: true, description: 'Where it ends there, exclusive.' })
  presentTo: number | null;
}
