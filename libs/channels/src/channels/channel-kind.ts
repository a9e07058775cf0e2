import { registerEnumType } from '@nestjs/graphql';

export enum ChannelKind {
  EVERYONE = 'EVERYONE',
  DEPARTMENT = 'DEPARTMENT',
  TOPIC = 'TOPIC',
  BROADCAST = 'BROADCAST',
}

registerEnumType(ChannelKind, {
  name: 'ChannelKind',
  description: 'What a channel is for, which says how people come to it and who may start posts.',
  valuesMap: {
    EVERYONE: { description: 'The whole company. There is one.' },
    DEPARTMENT: { description: 'A department and those below it; its members follow from the directory.' },
    TOPIC: { description: 'About something; people join, and members post.' },
    BROADCAST: { description: 'Publishers and owners start posts, all who read may reply.' },
  },
});
