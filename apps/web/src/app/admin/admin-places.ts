import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { IconLayoutDashboard, IconShieldCheck } from '@tabler/icons-react';
import { linkOptions, type LinkOptions } from '@tanstack/react-router';

interface AdminPlace {
  name: MessageDescriptor;
  Icon: typeof IconLayoutDashboard;
  link: LinkOptions;
  /** For who moderates too. */
  moderators?: boolean;
}

/** The pages of administration, in the order of their navigation. */
export const ADMIN_PLACES: AdminPlace[] = [
  { name: msg`Overview`, Icon: IconLayoutDashboard, link: linkOptions({ to: '/admin', activeOptions: { exact: true } }) },
  { name: msg`Moderation`, Icon: IconShieldCheck, link: linkOptions({ to: '/moderation' }), moderators: true },
];
