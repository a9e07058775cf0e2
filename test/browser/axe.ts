import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 at level AA, and what axe's makers hold for good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now, in words that lead to the place. @param only these rules, else all */
export async function violationsOn(page: Page, where: string, only?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(RULES)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.filter(({ failureSummary }) => !isUnderBar(id, failureSummary ?? '')).slice(0, 3).map(({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim() ?? ''}`));
}

/** What lies half under the bar of a phone, at the window's lower edge, comes out when one scrolls. */
function isUnderBar(rule: string, summary: string): boolean {
  return rule === 'target-size' && summary.includes('partially obscured');
}

/** Themes differ in their colours alone. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];
