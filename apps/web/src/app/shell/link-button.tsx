import { createLink } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

interface AnchorProps extends ComponentPropsWithRef<'a'> {
  /** The one thing that the page is for. */
  primary?: boolean;
}

function Anchor({ primary, ...props }: AnchorProps) {
  return <Button component="a" variant={primary ? 'filled' : 'default'} radius="xl" size="sm" {...props} />;
}

/** A link that looks like a button, a quiet one unless it is the page's own. */
export const LinkButton = createLink(Anchor);
