import { Field, ObjectType } from '@nestjs/graphql';
import { File, Image } from '#media';
import { connectionType } from '#platform';
import { Post } from '../posts/post.type.js';

@ObjectType({ description: 'A picture or a file that somebody posted in a channel.' })
export class ChannelMediaEdge {
  @Field(() => String, { description: 'Give it as after to read on from here.' })
  cursor: string;

  @Field(() => Image, { nullable: true, description: 'The picture, where it is one.' })
  image: object | null;

  @Field(() => File, { nullable: true, description: 'The file, where it is one.' })
  file: object | null;

  @Field(() => Post, { description: 'The post that it came with.' })
  post: object;
}

@ObjectType({ description: 'One page of what was posted in a channel.' })
export class ChannelMediaConnection extends connectionType(() => ChannelMediaEdge) {}
