import { Button as MantineButton, type ButtonProps as MantineButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useLate } from './use-late.js';

type Variant = 'primary' | 'soft' | 'quiet' | 'plain' | 'danger';

const looks: Record<Variant, Pick<MantineButtonProps, 'variant' | 'color'>> = {
  primary: { variant: 'filled' },
  soft: { variant: 'light' },
  quiet: { variant: 'default' },
  plain: { variant: 'subtle', color: 'gray' },
  // A lighter red is too light for white words on it.
  danger: { variant: 'filled', color: 'red.9' },
};

type ButtonProps = Omit<MantineButtonProps, 'variant' | 'color'> &
  Omit<ComponentPropsWithRef<'button'>, keyof MantineButtonProps> & { variant?: Variant };

/** The buttons of the house; one primary a view, and soft ones where it repeats. */
export function Button({ variant = 'primary', loading = false, onClick, type, ...props }: ButtonProps) {
  const late = useLate(loading);
  // Pressed once is pressed, also before it says that it is at work.
  const pressed = loading ? { 'aria-busy': true, type: 'button' as const } : { ...(onClick ? { onClick } : {}), ...(type ? { type } : {}) };
  return <MantineButton radius="xl" size="sm" {...looks[variant]} {...props} {...pressed} loading={late} />;
}
