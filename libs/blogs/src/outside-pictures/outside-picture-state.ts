import { registerEnumType } from '@nestjs/graphql';

export const OutsidePictureState = { AWAITED: 'AWAITED', BROUGHT: 'BROUGHT', REFUSED: 'REFUSED' } as const;
export type OutsidePictureState = (typeof OutsidePictureState)[keyof typeof OutsidePictureState];

registerEnumType(OutsidePictureState, {
  name: 'OutsidePictureState',
  description: 'What became of a picture of another site.',
  valuesMap: {
    AWAITED: { description: 'It is being asked for.' },
    BROUGHT: { description: 'The hub has its own copy, which the article shows.' },
    REFUSED: { description: 'It couldn’t be had: the site doesn’t answer or isn’t to be asked, or what it gave is no picture or too large. Readers see a link.' },
  },
});
