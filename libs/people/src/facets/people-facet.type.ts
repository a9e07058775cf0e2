import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Department } from '../departments/department.type.js';

export enum PeopleFacetKind {
  DEPARTMENT = 'DEPARTMENT',
  LOCATION = 'LOCATION',
  SKILL = 'SKILL',
  EMPLOYER = 'EMPLOYER',
  SCHOOL = 'SCHOOL',
}

registerEnumType(PeopleFacetKind, {
  name: 'PeopleFacetKind',
  description: 'By what the directory can be filtered.',
  valuesMap: {
    DEPARTMENT: { description: 'The department, with those below it. Guests see none.' },
    LOCATION: { description: 'Where people work from.' },
    SKILL: { description: 'What they know.' },
    EMPLOYER: { description: 'Where they worked before.' },
    SCHOOL: { description: 'Where they studied.' },
  },
});

@ObjectType({ description: 'A value to filter the directory by, and how many people it would leave.' })
export class PeopleFacetValue {
  @Field(() => String, { description: 'The name, as one of them writes it.' })
  name: string;

  @Field(() => Int, { description: 'How many of those whom you may see it would leave.' })
  count: number;

  @Field(() => Department, { nullable: true, description: 'Set for departments.' })
  department: object | null;
}
