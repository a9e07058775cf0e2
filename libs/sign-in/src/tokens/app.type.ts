import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime, Node } from '#platform';

@ObjectType({ implements: () => Node, description: 'A program of the company\'s, with tokens of its own.' })
export class App extends Node {
  @Field(() => String, { description: 'Its name, unique in the hub.' })
  name: string;

  @Field(() => DateTime, { description: 'When it was registered.' })
  createdAt: Date;
}
