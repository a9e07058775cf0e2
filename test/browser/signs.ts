import type { Page } from 'playwright-core';

/**
 * Elements that say something by their colour alone (a dot, a bar) and can't be told from the page any more where the reader's system chooses
 * the colours: no words, no picture, no border, and the page's own colour.
 */
export function vanished(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width >= 4 && height >= 4 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const bare = (element: Element) => {
      const style = getComputedStyle(element);
      const marked = (part: string) => getComputedStyle(element, part).content !== 'none';
      return style.backgroundColor === canvas && style.borderStyle === 'none' && style.outlineStyle === 'none' && style.backgroundImage === 'none' && !marked('::before') && !marked('::after');
    };
    const leaves = [...document.querySelectorAll('#root [role=img], #root [role=progressbar], #root span:empty, #root i:empty')];
    return leaves.filter((element) => shown(element) && bare(element) && !element.closest('[aria-hidden=true]')).map((element) => element.outerHTML.slice(0, 160));
  });
}

/** What is chosen, pressed or where one is, and looks there like what isn't: the colours that told it are gone. */
export function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const chosen = document.querySelectorAll('nav a[aria-current=page], button[aria-pressed=true], [role=treeitem][aria-selected=true], [role=option][aria-selected=true], .mantine-SegmentedControl-label[data-active]');
    return [...chosen]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).backgroundColor === canvas && parseFloat(getComputedStyle(element).borderTopWidth) < 3)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

/** What moves for longer than an instant. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => animation.playState === 'running' && Number(animation.effect?.getComputedTiming().duration) > 1)
      .map((animation) => ((animation.effect as KeyframeEffect).target as Element | null)?.outerHTML.slice(0, 120) ?? ''),
  );
}

/** What has the focus, and whether one sees that: by an outline, a shadow or a border; a field for text also by its caret. */
export function focused(page: Page): Promise<{ name: string; seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const inForm = element.closest('form, label');
    const seen = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none' || element instanceof HTMLTextAreaElement || (element instanceof HTMLSelectElement && inForm !== null);
    return { name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? element.tagName, seen };
  });
}
