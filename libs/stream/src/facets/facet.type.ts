import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const FacetKinds = { MENTION: 'MENTION', TAG: 'TAG', LINK: 'LINK' } as const;

registerEnumType(FacetKinds, {
  name: 'FacetKind',
  description: 'What a range of a text is.',
  valuesMap: {
    MENTION: { description: 'A person, as @handle.' },
    TAG: { description: 'A tag, as #tag.' },
    LINK: { description: 'A web address.' },
  },
});

@ObjectType({ description: 'A range of a text that is a mention, a tag or a web address.' })
export class Facet {
  @Field(() => FacetKinds, { description: 'What it is.' })
  kind: keyof typeof FacetKinds;

  @Field(() => Int, { description: 'Where it begins, in UTF-16 code units.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end: number;

  @Field(() => String, { nullable: true, description: 'The address of a LINK, with its protocol.' })
  url?: string;
}
