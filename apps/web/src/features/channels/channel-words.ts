import { msg, plural } from '@lingui/core/macro';
import { IconBuilding, IconHash, IconSpeakerphone, IconUsers } from '@tabler/icons-react';

/** What the kinds of channels look like and are called. */
export const channelKinds = {
  EVERYONE: { Icon: IconUsers, label: msg`The whole company` },
  DEPARTMENT: { Icon: IconBuilding, label: msg`Department` },
  TOPIC: { Icon: IconHash, label: msg`Topic` },
  BROADCAST: { Icon: IconSpeakerphone, label: msg`Announcements` },
} as const;

export function memberCountOf(count: number): string {
  return plural(count, { one: '# member', other: '# members' });
}
