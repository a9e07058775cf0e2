import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';
import { Education, Employer } from '../profile/profile.type.js';

@ObjectType({ implements: () => Node, description: 'An employee or guest of the company, also after they left.' })
export class Person extends Node {
  @Field(() => String, { description: 'The name behind @: 1 to 20 of a to z, 0 to 9 and _.' })
  handle: string;

  @Field(() => String, { description: 'Their name, as the directory has it.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'Their job, as the directory has it.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'One line about themselves.' })
  headline: string | null;

  @Field(() => String, { nullable: true, description: 'More about themselves, plain text.' })
  bio: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work from.' })
  location: string | null;

  @Field(() => String, { nullable: true, description: 'How they wish to be spoken of.' })
  pronouns: string | null;

  @Field(() => [String], { description: 'What they know.' })
  skills: string[];

  @Field(() => [Education], { description: 'Where they learnt, as they ordered it.' })
  education: Education[];

  @Field(() => [Employer], { description: 'Where they worked before, as they ordered it.' })
  employers: Employer[];
}
