import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and what axe's makers hold for good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Themes differ in their colours alone. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * axe for a page as it is now. Frames are what its newer mode is for, at three times the time; the hub has none. Its source of a megabyte and a half
 * is read once in each document.
 */
export async function axeFor(page: Page): Promise<AxeBuilder> {
  const there = await page.evaluate(() => 'axe' in globalThis);
  return new AxeBuilder(there ? { page, axeSource: 'undefined' } : { page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

/** What axe finds on the page as it is now, in words that lead to the place. @param only these rules, else all */
export async function violationsOn(page: Page, where: string, only?: readonly string[]): Promise<string[]> {
  // What a menu holds lies over the page, beside its landmarks: axe takes it for a part of the page that stands in none.
  const inMenu = (await page.locator('[role=menu]').count()) > 0;
  const axe = (await axeFor(page)).options({ resultTypes: ['violations'], rules: { region: { enabled: !inMenu } } });
  // What lies behind a dialog can't be reached, and is looked at by itself.
  if ((await page.locator('[role=dialog]').count()) > 0) axe.include('[role=dialog]');
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}
