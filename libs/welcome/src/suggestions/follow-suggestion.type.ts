import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '#people';

export enum FollowReasonKind {
  MANAGER = 'MANAGER',
  REPORT = 'REPORT',
  EMPLOYER = 'EMPLOYER',
  SCHOOL = 'SCHOOL',
  DEPARTMENT = 'DEPARTMENT',
  LOCATION = 'LOCATION',
  POPULAR = 'POPULAR',
}

registerEnumType(FollowReasonKind, {
  name: 'FollowReasonKind',
  description: 'Why somebody is proposed to be followed.',
  valuesMap: {
    MANAGER: { description: 'You report to them.' },
    REPORT: { description: 'They report to you.' },
    EMPLOYER: { description: 'Both of you worked at `name`.' },
    SCHOOL: { description: 'Both of you studied at `name`.' },
    DEPARTMENT: { description: 'They belong to your department, `name`.' },
    LOCATION: { description: 'Both of you are in `name`.' },
    POPULAR: { description: 'Many follow them.' },
  },
});

@ObjectType({ description: 'Why somebody is proposed.' })
export class FollowReason {
  @Field(() => FollowReasonKind, { description: 'What kind of reason.' })
  kind: FollowReasonKind;

  @Field(() => String, { nullable: true, description: 'The company, school, department or place.' })
  name: string | null;
}

@ObjectType({ description: 'Somebody whom you might follow.' })
export class FollowSuggestion {
  @Field(() => Person, { description: 'Who.' })
  person: object;

  @Field(() => [FollowReason], { description: 'Why, the strongest reason first.' })
  reasons: FollowReason[];
}
