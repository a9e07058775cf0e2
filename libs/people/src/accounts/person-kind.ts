import { registerEnumType } from '@nestjs/graphql';
import type { PersonKind } from '../people/person.entity.js';

export const PersonKinds: { [Kind in PersonKind]: Kind } = { EMPLOYEE: 'EMPLOYEE', GUEST: 'GUEST' };

registerEnumType(PersonKinds, {
  name: 'PersonKind',
  description: 'Whether somebody works here.',
  valuesMap: {
    EMPLOYEE: { description: 'Works here: reads every open channel.' },
    GUEST: { description: 'From outside: reads the private channels that they were put into, and nothing else.' },
  },
});
