import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '#platform';
import { Post } from '#stream';
import { FORMULA, type HighlightGroup, WINDOW_DAYS } from './highlight-formula.js';

const HighlightGroups = { PEOPLE: 'PEOPLE', DEPARTMENT: 'DEPARTMENT', COMPANY: 'COMPANY' } as const;

registerEnumType(HighlightGroups, {
  name: 'HighlightGroup',
  description: 'Which slider a post in your Highlights is weighed by: the first of these that it falls under.',
  valuesMap: {
    PEOPLE: { description: 'Somebody close wrote it: you follow them, they are your manager or report to you.' },
    DEPARTMENT: { description: 'Somebody of your department wrote it.' },
    COMPANY: { description: 'Anybody else whose posts you may read.' },
  },
});

@ObjectType({ description: 'How much you give to each group in your Highlights, 0 to 100. At 0 nothing of it is shown.' })
export class HighlightSliders {
  @Field(() => Int, { description: 'People close to you.' })
  people: number;

  @Field(() => Int, { description: 'Your department.' })
  department: number;

  @Field(() => Int, { description: 'The whole company.' })
  company: number;
}

@ObjectType({ description: 'A post in your Highlights, and what brought it there.' })
export class Highlight {
  @Field(() => Post, { description: 'The post.' })
  post: object;

  @Field(() => HighlightGroups, { description: 'The slider it is weighed by.' })
  group: HighlightGroup;

  @Field(() => Float, { description: 'What the formula gives.' })
  score: number;
}

@ObjectType({ description: 'What others posted in the last days, by a formula that you can see and change. Yours to ask for: your Home stays in the order of time.' })
export class Highlights {
  @Field(() => String, { description: `How a post is scored: ${FORMULA}, where hours is how long ago it was published. Of the newest 2,000 posts of ${WINDOW_DAYS} days.` })
  formula: string;

  @Field(() => HighlightSliders, { description: 'How you weigh it.' })
  sliders: HighlightSliders;

  // As many as `first` of the query asks for, by which all of this is multiplied.
  @Field(() => [Highlight], { description: 'The highest scores first.', complexity: ({ childComplexity }) => childComplexity + 1 })
  posts: Highlight[];

  @Field(() => PageInfo, { description: 'Where these stand among all. Pages that follow are scored as of when the first was read.' })
  pageInfo: PageInfo;
}

@InputType({ description: 'How much to give to each group, 0 to 100.' })
export class HighlightSlidersInput {
  @Field(() => Int, { description: 'People close to you.' })
  people: number;

  @Field(() => Int, { description: 'Your department.' })
  department: number;

  @Field(() => Int, { description: 'The whole company.' })
  company: number;
}

@ObjectType({ description: 'What came of moving the sliders.' })
export class HighlightSlidersPayload {
  @Field(() => HighlightSliders, { description: 'As they are now.' })
  sliders: HighlightSliders;
}
