import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { IconAddressBook, IconKey, IconLayoutDashboard, IconShieldCheck } from '@tabler/icons-react';
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
  { name: msg`People`, Icon: IconAddressBook, link: linkOptions({ to: '/admin/people', activeOptions: { includeSearch: false } }) },
  { name: msg`Roles`, Icon: IconKey, link: linkOptions({ to: '/admin/roles' }) },
  { name: msg`Moderation`, Icon: IconShieldCheck, link: linkOptions({ to: '/moderation' }), moderators: true },
];
