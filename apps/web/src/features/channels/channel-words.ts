import { IconBuilding, IconHash, IconSpeakerphone, IconUsers } from '@tabler/icons-react';

/** What the kinds of channels look like and are called. */
export const channelKinds = {
  EVERYONE: { Icon: IconUsers, label: 'The whole company' },
  DEPARTMENT: { Icon: IconBuilding, label: 'Department' },
  TOPIC: { Icon: IconHash, label: 'Topic' },
  BROADCAST: { Icon: IconSpeakerphone, label: 'Announcements' },
} as const;

const members = new Intl.PluralRules('en');

export function memberCountOf(count: number): string {
  return members.select(count) === 'one' ? '1 member' : `${count.toLocaleString('en')} members`;
}
