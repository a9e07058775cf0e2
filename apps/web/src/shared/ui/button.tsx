import { Button as MantineButton, type ButtonProps as MantineButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

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
export function Button({ variant = 'primary', ...props }: ButtonProps) {
  return <MantineButton radius="xl" size="sm" {...looks[variant]} {...props} />;
}
