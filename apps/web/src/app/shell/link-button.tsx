import { createLink } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

function Anchor(props: ComponentPropsWithRef<'a'>) {
  return <Button component="a" variant="default" radius="xl" size="sm" {...props} />;
}

/** A link that looks like a quiet button. */
export const LinkButton = createLink(Anchor);
