import { msg } from '@lingui/core/macro';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

/** Light and dark, and as the device has it. */
export const SCHEMES = [
  { value: 'auto', label: msg`System`, Icon: IconDeviceDesktop },
  { value: 'light', label: msg`Light`, Icon: IconSun },
  { value: 'dark', label: msg`Dark`, Icon: IconMoon },
] as const;
