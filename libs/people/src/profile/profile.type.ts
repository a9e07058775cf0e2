import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A school or university somebody went to.' })
export class Education {
  @Field(() => String, { description: 'The school.' })
  school: string;

  @Field(() => String, { nullable: true, description: 'The degree.' })
  degree?: string | null;

  @Field(() => String, { nullable: true, description: 'What was studied.' })
  field?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it began.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it ended; null while it lasts.' })
  toYear?: number | null;
}

@ObjectType({ description: 'A company somebody worked for.' })
export class Employer {
  @Field(() => String, { description: 'The company.' })
  company: string;

  @Field(() => String, { nullable: true, description: 'The job there.' })
  title?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it began.' })
  fromYear?: number | null;

  @Field(() => Int, { nullable: true, description: 'The year it ended; null while it lasts.' })
  toYear?: number | null;
}

@ObjectType({ description: 'That somebody speaks for the company.' })
export class OfficialMark {
  @Field(() => String, { description: 'As whom, such as CEO or Press office.' })
  label: string;
}
