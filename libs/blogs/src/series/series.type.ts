import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'Articles of one blog that are meant to be read in an order.' })
export class Series extends Node {
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;

  @Field(() => String, { description: 'At most 120 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 500 characters.' })
  description: string | null;
}
