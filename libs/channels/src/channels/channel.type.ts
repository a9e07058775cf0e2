import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime, Node } from '#platform';
import { ChannelKind } from './channel-kind.js';

@ObjectType({ implements: () => Node, description: 'Where posts and articles live and who may read them.' })
export class Channel extends Node {
  @Field(() => String, { description: 'Its name in addresses: a to z, 0 to 9 and -. Never changes.' })
  slug: string;

  @Field(() => String, { description: 'Its name as people read it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description: string | null;

  @Field(() => String, { nullable: true, description: 'What is expected of those who write in it.' })
  rules: string | null;

  @Field(() => DateTime, { description: 'Since when it exists.' })
  createdAt: Date;

  @Field(() => ChannelKind, { description: 'How people come to it and who may start posts.' })
  kind: ChannelKind;

  @Field(() => DateTime, { nullable: true, description: 'Since when nobody writes here any more; null: people do.' })
  archivedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether only its members read it; all open channels are read by the whole company.' })
  private: boolean;

  @Field(() => Boolean, { description: 'Of a BROADCAST channel: whether all employees belong to it and have it in their Home, without joining.' })
  companyWide: boolean;
}
