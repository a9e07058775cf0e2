import { msg } from '@lingui/core/macro';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';

/** Light and dark, and as the device has it; `also`: other words by which one looks for it. */
export const SCHEMES = [
  { value: 'auto', label: msg`System`, also: msg`appearance theme automatic`, Icon: IconDeviceDesktop },
  { value: 'light', label: msg`Light`, also: msg`appearance theme light day white`, Icon: IconSun },
  { value: 'dark', label: msg`Dark`, also: msg`appearance theme dark night black`, Icon: IconMoon },
] as const;
