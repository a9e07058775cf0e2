import { registerEnumType } from '@nestjs/graphql';

export enum MediaKind {
  IMAGE = 'IMAGE',
  FILE = 'FILE',
}

export enum MediaState {
  AWAITING = 'AWAITING',
  PROCESSING = 'PROCESSING',
  READY = 'READY',
  REFUSED = 'REFUSED',
}

registerEnumType(MediaState, {
  name: 'MediaState',
  description: 'How far an upload is.',
  valuesMap: {
    AWAITING: { description: 'Its bytes are not there yet.' },
    PROCESSING: { description: 'They are there, and are being looked at.' },
    READY: { description: 'It can be shown, and hung on something.' },
    REFUSED: { description: 'It isn’t taken; `refusal` says why.' },
  },
});
