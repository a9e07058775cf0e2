import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Node } from '#platform';
import { Media } from '../images/image.type.js';

@ObjectType({ implements: () => Node, description: 'A file to be downloaded: PDF, or what office programs write.' })
export class File extends Media {
  @Field(() => String, { description: 'Its name, with the ending of what it is.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, by its content; null until that is known.' })
  contentType: string | null;

  @Field(() => Float, { nullable: true, description: 'How many bytes it has; null until they are there.' })
  bytes: number | null;
}
