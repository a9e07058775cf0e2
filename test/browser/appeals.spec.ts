import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Role } from '#access';
import { type BrowserHub, startBrowserHub } from './browser-hub.js';

describe('Being moderated, and asking to look again', () => {
  let hub: BrowserHub;
  let cy: Page;
  let mia: Page;
  let postId: string;

  beforeAll(async () => {
    hub = await startBrowserHub();
    const author = await hub.token(await hub.person('cy', { name: 'Cy Other' }));
    const reporter = await hub.token(await hub.person('ada', { name: 'Ada Moreira' }));
    await hub.person('mia', { name: 'Mia Brandt', roles: [Role.EMPLOYEE, Role.MODERATOR] });
    await hub.person('max', { name: 'Max Sand', roles: [Role.EMPLOYEE, Role.MODERATOR] });
    postId = (await hub.ask<{ createPost: { post: { id: string } } }>(author, 'mutation { createPost(input: {text: "The customer is Nobre and Sons."}) { post { id } } }')).createPost.post.id;
    await hub.ask(reporter, 'mutation ($id: ID!) { reportContent(input: {subjectId: $id, reason: CONFIDENTIAL}) { alreadyReported } }', { id: postId });
    cy = await hub.signIn('Cy Other');
    mia = await hub.signIn('Mia Brandt', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  });
  afterAll(() => hub?.close());

  const at = (path: string) => `${hub.url}${path}`;
  /** Decides in the dialog. @param button how it is called, once it is known what it does */
  const decide = async (choice: string, reason: string, button: string) => {
    await mia.getByRole('button', { name: 'Decide', exact: true }).click();
    await mia.getByRole('radio', { name: choice }).check();
    await mia.getByLabel('Why?').fill(reason);
    await mia.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  };

  it('has an address for the case, and a button that says what it does', async () => {
    await mia.goto(at('/moderation'));
    await mia.getByRole('link', { name: 'Open the case' }).click();
    await mia.waitForURL(/\/moderation\?case=case_/);
    await mia.reload();
    await mia.getByText('The customer is Nobre and Sons.').waitFor();
    await mia.getByRole('button', { name: 'Copy link' }).waitFor();
    await mia.goBack();
    await mia.getByRole('radiogroup', { name: 'Which work' }).waitFor();
    await cy.getByRole('button', { name: /your account$/ }).waitFor();
    await decide('Hide it', 'They have not agreed to be named.', 'Hide the post');
    await mia.getByText('Mia Brandt hid it').waitFor();
    expect(hub.faults).toEqual([]);
  });

  it('tells who wrote it at once, with the words and the reason, and who decided to nobody', async () => {
    await cy.getByRole('button', { name: 'your account, news from the moderators' }).click();
    await cy.getByRole('menuitem', { name: /Moderators’ decisions/ }).click();
    const notice = cy.getByRole('listitem').filter({ hasText: 'Moderators hid your post' });
    await notice.getByText('They have not agreed to be named.').waitFor();
    await notice.getByText('The customer is Nobre and Sons.').waitFor();
    await expect(cy.getByRole('main').getByText(/Mia|Ada/).count()).resolves.toBe(0);
    await cy.getByRole('button', { name: /your account$/ }).waitFor();
    await cy.goto(at(`/p/${postId}`));
    await cy.getByRole('link', { name: 'See what was decided, and ask to look again' }).click();
    await cy.getByRole('button', { name: 'Ask to look again' }).click();
    await cy.getByLabel('Why isn’t it right?').fill('They agreed on Tuesday.');
    await cy.getByText('977 characters left').waitFor();
    await cy.getByRole('dialog').getByRole('button', { name: 'Ask to look again' }).click();
    await cy.getByText('You asked to look again').waitFor();
    await cy.getByText('Until then it stays as it is.').waitFor();
    await expect(cy.getByRole('button', { name: 'Ask to look again' }).count()).resolves.toBe(0);
    expect(hub.faults).toEqual([]);
  });

  it('comes back to moderators, with what the author says, and the answer to the author', async () => {
    await mia.goto(at('/moderation'));
    await mia.getByRole('radiogroup', { name: 'Which work' }).getByText('Look again 1').click();
    await mia.waitForURL(/queue=appeals/);
    await mia.getByText('Cy Other asks to look again').waitFor();
    await mia.getByText('They agreed on Tuesday.').waitFor();
    await mia.getByText('leave it to another moderator').waitFor();
    await decide('Take the decision back', 'You are right: they agreed.', 'Take the decision back');
    await mia.getByText('Mia Brandt left it').waitFor();
    // The page is before them: what came of it comes to it.
    await cy.getByText('Looked at again: it is back').waitFor();
    await cy.getByText('You are right: they agreed.').waitFor();
    await cy.getByRole('link', { name: 'See it as it is now' }).click();
    await cy.locator('[data-post]').getByText('The customer is Nobre and Sons.').first().waitFor();
    await expect(cy.getByText('Hidden by a moderator').count()).resolves.toBe(0);
    expect(hub.faults).toEqual([]);
  });
});
