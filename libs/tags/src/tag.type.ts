import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'A word that posts and articles share, written with # in a post.' })
export class Tag extends Node {
  @Field(() => String, { description: 'Without #, in Unicode NFKC and lower case.' })
  name: string;
}
