import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'Which people to list. What is left out does not matter.' })
export class PeopleFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this department itself, not of the ones below it.' })
  departmentId?: string | null;

  @Field(() => String, { nullable: true, description: 'How a handle, a name or one of its words begins.' })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those who have left. Default: those who have not.' })
  former?: boolean | null;
}
