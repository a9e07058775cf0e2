import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const HighlightField = {
  NAME: 'NAME', HANDLE: 'HANDLE', TITLE: 'TITLE', HEADLINE: 'HEADLINE', LOCATION: 'LOCATION', DEPARTMENT: 'DEPARTMENT', SKILL: 'SKILL', EMPLOYER: 'EMPLOYER',
  DESCRIPTION: 'DESCRIPTION', TEXT: 'TEXT',
} as const;
export type HighlightField = (typeof HighlightField)[keyof typeof HighlightField];

registerEnumType(HighlightField, {
  name: 'HighlightField',
  description: 'What of a thing has the words.',
  valuesMap: {
    NAME: { description: 'The name of a person, channel or tag.' },
    HANDLE: { description: 'A person’s handle.' },
    TITLE: { description: 'A person’s job or an article’s title.' },
    HEADLINE: { description: 'A person’s line about themselves.' },
    LOCATION: { description: 'Where a person works from.' },
    DEPARTMENT: { description: 'A person’s department.' },
    SKILL: { description: 'One of a person’s skills.' },
    EMPLOYER: { description: 'A company where a person worked before, or their job there.' },
    DESCRIPTION: { description: 'A channel’s description.' },
    TEXT: { description: 'A post’s text, all of it, or a passage of an article’s.' },
  },
});

@ObjectType({ description: 'A range of a text, in UTF-16 code units, as facets have them.' })
export class HighlightRange {
  @Field(() => Int, { description: 'Where it begins.' })
  start: number;

  @Field(() => Int, { description: 'Where it ends; this unit isn’t in it.' })
  end: number;
}

@ObjectType({ description: 'A text of something found, and where in it the words are.' })
export class SearchHighlight {
  @Field(() => HighlightField, { description: 'What text it is.' })
  field: HighlightField;

  @Field(() => String, { description: 'The text; of an article, a passage of some 200 characters.' })
  text: string;

  @Field(() => [HighlightRange], { description: 'The words, in their order; ranges don’t overlap.' })
  ranges: HighlightRange[];
}
