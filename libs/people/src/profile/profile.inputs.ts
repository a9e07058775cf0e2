import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '../people/person.type.js';

@InputType({ description: 'A school or university you went to.' })
export class EducationInput {
  @Field(() => String, { description: 'The school, at most 120 characters.' })
  school: string;

  @Field(() => String, { nullable: true, description: 'The degree, at most 120 characters.' })
  degree?: string | null;

  @Field(() => String, { nullable: true, description: 'What you studied, at most 120 characters.' })
  field?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it began, 1900 to 2100.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it ended, 1900 to 2100; leave out while it lasts.' })
  toYear?: number | null;
}

@InputType({ description: 'A company you worked for.' })
export class EmployerInput {
  @Field(() => String, { description: 'The company, at most 120 characters.' })
  company: string;

  @Field(() => String, { nullable: true, description: 'Your job there, at most 120 characters.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it began, 1900 to 2100.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it ended, 1900 to 2100; leave out while it lasts.' })
  toYear?: number | null;
}

@InputType({ description: 'What to change of your profile. What is left out stays; null or empty clears.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'One line, at most 120 characters.' })
  headline?: string | null;

  @Field(() => String, { nullable: true, description: 'Plain text, at most 2,000 characters.' })
  bio?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  pronouns?: string | null;

  @Field(() => String, { nullable: true, description: 'Where you work from, at most 120 characters.' })
  location?: string | null;

  @Field(() => [String], { nullable: true, description: 'At most 30, each at most 60 characters.' })
  skills?: string[] | null;

  @Field(() => [EducationInput], { nullable: true, description: 'At most 30, in the order to be shown.' })
  education?: EducationInput[] | null;

  @Field(() => [EmployerInput], { nullable: true, description: 'At most 30, in the order to be shown.' })
  employers?: EmployerInput[] | null;
}

@ObjectType({ description: 'What came of changing a profile.' })
export class UpdateProfilePayload {
  @Field(() => Person, { description: 'You, as you are now.' })
  person: object;
}
