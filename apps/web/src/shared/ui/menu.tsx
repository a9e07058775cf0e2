import type { Menu as MantineMenu, MenuDropdownProps, MenuProps } from '@mantine/core';
import { createElement, use, useEffect, useState, type FunctionComponent, type ReactNode } from 'react';
import { beforehand, partOf, theLayer, useAfterwards, withLayer, type Target } from './layer.js';
import { OfPage } from './page-actions.js';
import { UnseenItems } from './unseen-items.js';

interface TargetProps {
  /** The button that opens the menu. */
  children: ReactNode;
}

/** Where what opens the menu stands. */
function MenuTarget(_props: TargetProps): ReactNode {
  return null;
}

/** What the menu offers. */
function MenuDropdown(_props: MenuDropdownProps & { children?: ReactNode }): ReactNode {
  return null;
}

interface LazyMenuProps extends MenuProps {
  /** Fetches what the menu offers, where that has code of its own. */
  load?: () => Promise<void>;
}

/** A menu as Mantine's, whose code is loaded when it is needed, and which costs the page nothing before it is opened for the first time. */
function LazyMenu({ children, load, ...props }: LazyMenuProps) {
  const ofPage = use(OfPage);
  const [begun, setBegun] = useState(false);
  const target = partOf(children, MenuTarget).children as Target;
  const dropdown = partOf(children, MenuDropdown);
  return (
    <>
      {begun ? <OpenedMenu {...props} target={target} dropdown={dropdown} /> : beforehand(target, 'menu', { onClick: () => withLayer(() => setBegun(true), load), load })}
      {ofPage && <UnseenItems dropdown={dropdown} load={load} />}
    </>
  );
}

interface OpenedMenuProps extends Omit<MenuProps, 'children'> {
  target: Target;
  dropdown: MenuDropdownProps;
}

function OpenedMenu({ target, dropdown, ...props }: OpenedMenuProps) {
  const { target: button, ready } = useAfterwards(target);
  const [opened, setOpened] = useState(false);
  useEffect(() => setOpened(ready), [ready]);
  const { Menu: Loaded } = theLayer();
  return (
    <Loaded withInitialFocusPlaceholder={false} {...props} opened={opened} onChange={setOpened}>
      <Loaded.Target>{button}</Loaded.Target>
      <Loaded.Dropdown {...dropdown} />
    </Loaded>
  );
}

/** A part that is shown only in an open menu. */
function part<Part>(choose: (menu: typeof MantineMenu) => Part): Part {
  const Later = (props: object) => createElement(choose(theLayer().Menu) as FunctionComponent<object>, props);
  return Later as unknown as Part;
}

export const Menu = Object.assign(LazyMenu, {
  Target: MenuTarget,
  Dropdown: MenuDropdown,
  Item: part(({ Item }) => Item),
  RadioItem: part(({ RadioItem }) => RadioItem),
  Divider: part(({ Divider }) => Divider),
  Label: part(({ Label }) => Label),
});
