/** The people that are open to view, in the order of the tree. */
export function itemsOf(tree: HTMLElement): HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')];
}

function firstBelow(item: HTMLElement): HTMLElement | undefined {
  return item.nextElementSibling?.querySelector<HTMLElement>('[role="treeitem"]') ?? undefined;
}

function above(item: HTMLElement): HTMLElement | undefined {
  return item.parentElement?.parentElement?.closest('li')?.querySelector<HTMLElement>(':scope > [role="treeitem"]') ?? undefined;
}

type Goal = HTMLElement | 'open' | 'close' | 'visit' | undefined;

/** What a key means in a tree, after the pattern of the ARIA Authoring Practices. Undefined: nothing. */
export function goalOf(key: string, item: HTMLElement, items: readonly HTMLElement[]): Goal {
  const at = items.indexOf(item);
  const expanded = item.getAttribute('aria-expanded');
  const rightToLeft = getComputedStyle(item).direction === 'rtl';
  const [left, right] = [key === 'ArrowLeft', key === 'ArrowRight'];
  if (rightToLeft ? left : right) return expanded === 'false' ? 'open' : expanded === 'true' ? firstBelow(item) : undefined;
  if (rightToLeft ? right : left) return expanded === 'true' ? 'close' : above(item);
  switch (key) {
    case 'ArrowDown': return items[at + 1];
    case 'ArrowUp': return items[at - 1];
    case 'Home': return items[0];
    case 'End': return items.at(-1);
    case ' ': return expanded === null ? undefined : expanded === 'true' ? 'close' : 'open';
    case 'Enter': return 'visit';
    default: return undefined;
  }
}
