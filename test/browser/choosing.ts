import type { Locator } from 'playwright-core';

/** Chooses one of a field's choices, as one does with the mouse. */
export async function choose(field: Locator, choice: string): Promise<void> {
  await field.click();
  await field.page().getByRole('option', { name: choice, exact: true }).click();
}
