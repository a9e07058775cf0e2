import { ObjectType } from '@nestjs/graphql';
import { connectionType, edgeType } from '#platform';
import { Channel } from './channel.type.js';

@ObjectType({ description: 'One channel of a list.' })
export class ChannelEdge extends edgeType('channel', () => Channel) {}

@ObjectType({ description: 'One page of a list of channels.' })
export class ChannelConnection extends connectionType(() => ChannelEdge) {}
