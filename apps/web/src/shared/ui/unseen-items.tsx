import type { MenuDropdownProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { loadLayer, theLayer } from './layer.js';
import { itemsChanged, useItemsWanted } from './offered-items.js';

/** The items of a menu of the page, laid out unseen while the palette of commands is open: it presses them where they are, with all that they know. */
export function UnseenItems({ dropdown, load }: { dropdown: MenuDropdownProps; load: (() => Promise<void>) | undefined }) {
  const wanted = useItemsWanted();
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    if (wanted && !loaded) void Promise.all([loadLayer(), load?.()]).then(() => setLoaded(true));
  }, [wanted, loaded, load]);
  return wanted && loaded ? <Items dropdown={dropdown} /> : null;
}

function Items({ dropdown }: { dropdown: MenuDropdownProps }) {
  useEffect(() => {
    itemsChanged();
    return itemsChanged;
  }, []);
  const { Menu } = theLayer();
  return (
    <span hidden data-page-menu>
      <Menu opened withinPortal={false} trapFocus={false} returnFocus={false} closeOnEscape={false} transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <span />
        </Menu.Target>
        <Menu.Dropdown {...dropdown} />
      </Menu>
    </span>
  );
}
