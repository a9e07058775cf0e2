import type { PopoverDropdownProps, PopoverProps } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { beforehand, partOf, theLayer, useAfterwards, withLayer, type Target } from './layer.js';

interface TargetProps {
  /** The button that opens it. */
  children: ReactNode;
}

/** Where what opens it stands. */
function PopoverTarget(_props: TargetProps): ReactNode {
  return null;
}

/** What appears beside the button. */
function PopoverDropdown(_props: PopoverDropdownProps & { children?: ReactNode }): ReactNode {
  return null;
}

interface LazyPopoverProps extends PopoverProps {
  opened: boolean;
}

/** A popover as Mantine's, loaded as `Menu` is. */
function LazyPopover({ children, opened, ...props }: LazyPopoverProps) {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (opened) withLayer(() => setBegun(true));
  }, [opened]);
  const target = partOf(children, PopoverTarget).children as Target;
  if (!begun) return beforehand(target, 'dialog');
  return <OpenedPopover {...props} opened={opened} target={target} dropdown={partOf(children, PopoverDropdown)} />;
}

interface OpenedPopoverProps extends Omit<LazyPopoverProps, 'children'> {
  target: Target;
  dropdown: PopoverDropdownProps;
}

function OpenedPopover({ target, dropdown, opened, ...props }: OpenedPopoverProps) {
  const { target: button, ready } = useAfterwards(target);
  const { Popover: Loaded } = theLayer();
  return (
    <Loaded {...props} opened={opened && ready}>
      <Loaded.Target>{button}</Loaded.Target>
      <Loaded.Dropdown {...dropdown} />
    </Loaded>
  );
}

export const Popover = Object.assign(LazyPopover, { Target: PopoverTarget, Dropdown: PopoverDropdown });
