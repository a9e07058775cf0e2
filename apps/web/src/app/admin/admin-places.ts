import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { IconAddressBook, IconApps, IconBuilding, IconFlag, IconHash, IconHistory, IconKey, IconLayoutDashboard, IconLogin2, IconShieldCheck } from '@tabler/icons-react';
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
  { name: msg`Departments`, Icon: IconBuilding, link: linkOptions({ to: '/admin/departments' }) },
  { name: msg`Channels`, Icon: IconHash, link: linkOptions({ to: '/admin/channels', activeOptions: { includeSearch: false } }) },
  { name: msg`Roles`, Icon: IconKey, link: linkOptions({ to: '/admin/roles' }) },
  { name: msg`Sign-in`, Icon: IconLogin2, link: linkOptions({ to: '/admin/sign-in' }) },
  { name: msg`Apps and tokens`, Icon: IconApps, link: linkOptions({ to: '/admin/apps' }) },
  { name: msg`First steps`, Icon: IconFlag, link: linkOptions({ to: '/admin/first-run' }) },
  { name: msg`Moderation`, Icon: IconShieldCheck, link: linkOptions({ to: '/moderation' }), moderators: true },
  { name: msg`Audit log`, Icon: IconHistory, link: linkOptions({ to: '/admin/audit', activeOptions: { includeSearch: false } }) },
];
