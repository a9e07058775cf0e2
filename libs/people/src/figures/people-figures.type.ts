import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many people the hub has, for administrators.' })
export class PeopleFigures {
  @Field(() => Int, { description: 'Employees who have not left.' })
  employees: number;

  @Field(() => Int, { description: 'Guests who have not left.' })
  guests: number;

  @Field(() => Int, { description: 'Those who have left.' })
  former: number;

  @Field(() => Int, { description: 'Employees who have not left and belong to no department.' })
  withoutDepartment: number;

  @Field(() => Int, { description: 'People who run the hub.' })
  administrators: number;

  @Field(() => Int, { description: 'People who look after reports.' })
  moderators: number;
}
