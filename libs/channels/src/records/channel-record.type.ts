import { Field, ObjectType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType } from '#platform';
import { ChannelKind } from '../channels/channel-kind.js';

@ObjectType({ description: 'A channel as who runs the hub sees it: that it is there and who looks after it, never what is in it. Of private channels that you do not belong to, not even the name.' })
export class ChannelRecord {
  @Field(() => ChannelKind, { description: 'How people come to it and who may start posts.' })
  kind: ChannelKind;

  @Field(() => Boolean, { description: 'Whether only its members read it.' })
  private: boolean;

  @Field(() => Boolean, { description: 'Whether all employees belong to it: a broadcast that is for everybody.' })
  companyWide: boolean;

  @Field(() => DateTime, { description: 'Since when it is there.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when nobody writes there any more; null: people do.' })
  archivedAt: Date | null;
}

@ObjectType({ description: 'One channel of the administrators’ list.' })
export class ChannelRecordEdge extends edgeType('record', () => ChannelRecord) {}

@ObjectType({ description: 'One page of the administrators’ list of channels.' })
export class ChannelRecordConnection extends connectionType(() => ChannelRecordEdge) {}
