import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'A shelf for articles, shared by all blogs.' })
export class Category extends Node {
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}
