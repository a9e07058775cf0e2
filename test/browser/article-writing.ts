import type { Page } from 'playwright-core';

/** The text of an article in its editor. */
export const textOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' });

/** Puts the caret at the end of the text and types there. */
export async function typeAtEnd(page: Page, words: string): Promise<void> {
  await textOf(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** Waits until the editor says so of what is written. */
export async function untilItIs(page: Page, state: 'saved' | 'unreachable' | 'conflict'): Promise<void> {
  await page.locator(`[data-saving="${state}"]`).waitFor();
}
