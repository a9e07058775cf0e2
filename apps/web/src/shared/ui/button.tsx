import { Button as MantineButton, type ButtonProps as MantineButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

type Variant = 'primary' | 'quiet' | 'plain' | 'danger';

const looks: Record<Variant, Pick<MantineButtonProps, 'variant' | 'color'>> = {
  primary: { variant: 'filled' },
  quiet: { variant: 'default' },
  plain: { variant: 'subtle', color: 'gray' },
  danger: { variant: 'filled', color: 'red' },
};

type ButtonProps = Omit<MantineButtonProps, 'variant' | 'color'> &
  Omit<ComponentPropsWithRef<'button'>, keyof MantineButtonProps> & { variant?: Variant };

/** The four buttons of the house; one primary a view. */
export function Button({ variant = 'primary', ...props }: ButtonProps) {
  return <MantineButton radius="xl" size="sm" {...looks[variant]} {...props} />;
}
