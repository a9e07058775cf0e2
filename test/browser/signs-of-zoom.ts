import type { Page } from 'playwright-core';

/** What a narrow window makes unreadable: the page is wider than it, or words are cut off by a box that neither scrolls nor says so by dots. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`${scrollWidth - clientWidth} pixels too wide for ${clientWidth}`);
    const boxAround = (text: Text): Element | undefined => {
      for (let element = text.parentElement; element && element !== document.body; element = element.parentElement) {
        const { overflowX, textOverflow, position } = getComputedStyle(element);
        if (position === 'fixed' || /auto|scroll/.test(overflowX) || textOverflow === 'ellipsis') return undefined;
        if (overflowX !== 'visible') return element;
      }
      return document.documentElement;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      if (!text.data.trim() || !text.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const box = boxAround(text)?.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      // What is for ears alone stands in a box of one pixel.
      if (!box || words.width === 0 || box.width <= 1) continue;
      if (words.right > box.right + 1 || words.left < box.left - 1) found.push(`cuts off “${text.data.trim().slice(0, 40)}”`);
    }
    return found;
  });
}

/** What can be focused in a dialog or menu, and can't be brought into the window to be touched. */
export function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const open = document.querySelector('[role=dialog], [role=menu]');
    const parts = [...(open?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [role^=menuitem]') ?? [])].filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    return parts
      .filter((element) => {
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return !hit || !(element.contains(hit) || hit.contains(element) || element.closest('label')?.contains(hit));
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? element.tagName);
  });
}
