import { registerEnumType } from '@nestjs/graphql';

export enum ChannelRole {
  MEMBER = 'MEMBER',
  PUBLISHER = 'PUBLISHER',
  OWNER = 'OWNER',
}

registerEnumType(ChannelRole, {
  name: 'ChannelRole',
  description: 'What a member is in a channel.',
  valuesMap: {
    MEMBER: { description: 'Posts, except in a BROADCAST channel, where members reply.' },
    PUBLISHER: { description: 'Starts posts in a BROADCAST channel; elsewhere the same as MEMBER.' },
    OWNER: { description: 'Posts, and looks after the channel and its members. Never a guest.' },
  },
});
