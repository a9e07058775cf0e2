import { registerEnumType } from '@nestjs/graphql';

/** What a token may be used for. A session has all of them; roles limit them further. */
export const SCOPES = ['read', 'write', 'moderate', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a person is in the hub. */
export enum Role {
  EMPLOYEE = 'EMPLOYEE',
  GUEST = 'GUEST',
  MODERATOR = 'MODERATOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is in the hub.',
  valuesMap: {
    EMPLOYEE: { description: 'Works here: reads every open channel.' },
    GUEST: { description: 'Invited to single private channels, and sees nothing else.' },
    MODERATOR: { description: 'Looks after reports.' },
    ADMINISTRATOR: { description: 'Runs the hub: people, channels, apps, sign-in.' },
  },
});
