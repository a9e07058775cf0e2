import { createElement, type ComponentType } from 'react';
import { fetchCode } from '../code/fetch-code.js';

interface ItemsLater<Props> {
  /** What the menu offers, once it has been fetched. */
  Items: ComponentType<Props>;
  /** Fetches it: for the menu's own `load`. */
  load: () => Promise<void>;
}

const all: (() => Promise<void>)[] = [];

/** What a menu offers, as code that comes with the menu's own: a page full of buttons needs none of it before one of them is pressed. */
export function menuItems<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>): ItemsLater<Props> {
  let items: ComponentType<Props> | undefined;
  const fetchItems = async () => void (items ??= (await fetchCode(load)).default);
  all.push(fetchItems);
  return { Items: (props) => items && createElement(items, props), load: fetchItems };
}

/** Fetches what the menus on the screen offer, before any is opened: without a network they then open all the same. */
export async function loadAllItems(): Promise<void> {
  await Promise.all(all.map((fetchItems) => fetchItems()));
}
