import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'A unit of the organisation, as the directory has it. Departments make a tree.' })
export class Department extends Node {
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}
