import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What two people can have in common. */
export enum InCommonKind {
  EMPLOYER = 'EMPLOYER',
  SCHOOL = 'SCHOOL',
  SKILL = 'SKILL',
}

registerEnumType(InCommonKind, {
  name: 'InCommonKind',
  description: 'What two people can have in common.',
  valuesMap: {
    EMPLOYER: { description: 'Both worked there before.' },
    SCHOOL: { description: 'Both studied there.' },
    SKILL: { description: 'Both know it.' },
  },
});

@ObjectType({ description: 'Something that you and another person have in common.' })
export class InCommon {
  @Field(() => InCommonKind, { description: 'What kind of thing.' })
  kind: InCommonKind;

  @Field(() => String, { description: 'The company, the school or the skill, as the other one writes it.' })
  name: string;
}
