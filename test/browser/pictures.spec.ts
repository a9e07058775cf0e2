import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { pngPicture } from '../media/pictures.js';
import { until } from '../support/until.js';
import { answerTo } from './browser.js';
import { type DemoHub, startDemoHub } from './demo-hub.js';

describe('pictures', () => {
  let hub: DemoHub;
  let ada: Page;
  let mia: Page;

  beforeAll(async () => {
    hub = await startDemoHub();
    [ada, mia] = [await hub.signIn('Ada Moreira'), await hub.signIn('Mia Brandt')];
  }, 180_000);
  afterAll(() => hub?.stop());

  const file = async (name: string) => ({ name, mimeType: 'image/png', buffer: await pngPicture(640, 360) });
  /** Waits until all pictures of a place have come. */
  async function allCame(place: Locator): Promise<void> {
    const images = await place.locator('img').all();
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      await image.scrollIntoViewIfNeeded();
      await until(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0), 'a picture came');
    }
  }

  it('are posted with what is to be seen on them, seen by others, and opened over the whole window', async () => {
    const composer = ada.getByRole('form', { name: 'New post' });
    await composer.locator('input[type=file]').setInputFiles([await file('one.png'), await file('two.png')]);
    await composer.getByLabel(/Description of one.png/).fill('A red wall');
    await composer.getByRole('textbox', { name: 'New post' }).fill('Two walls');
    const taken = answerTo(ada, 'createPost');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await taken;
    await ada.getByText('Two walls').waitFor();
    await mia.goto(`${hub.url}/everyone`);
    const post = mia.locator('article', { hasText: 'Two walls' });
    const picture = post.getByRole('button', { name: 'Show the picture: A red wall' });
    await picture.waitFor();
    expect(await post.getByRole('button', { name: /^Show the picture/ }).count()).toBe(2);
    await allCame(post);
    await picture.click();
    await mia.locator('.yarl__slide_current img[alt="A red wall"]').waitFor();
    await mia.keyboard.press('Escape');
    await mia.locator('.yarl__portal').waitFor({ state: 'detached' });
  }, 60_000);

  it('stand in articles, beside each other in galleries, and above them', async () => {
    await ada.goto(`${hub.url}/write`);
    await ada.getByRole('textbox', { name: 'Title' }).fill('Walls');
    await ada.getByText('Cover, tags').click();
    await ada.locator('details input[type=file]').setInputFiles(await file('cover.png'));
    await ada.getByAltText('Cover').waitFor();
    await ada.getByLabel('Text of the article').fill('Look at these.');
    const [one, several] = [ada.locator('[class*=toolbar] input[type=file]').nth(0), ada.locator('[class*=toolbar] input[type=file]').nth(1)];
    await one.setInputFiles(await file('alone.png'));
    await ada.locator('.article-body figure img').first().waitFor();
    await several.setInputFiles([await file('left.png'), await file('right.png')]);
    await ada.locator('.article-body [data-gallery] img').nth(1).waitFor();
    await ada.keyboard.press('Control+s');
    await ada.waitForURL(/\/a\/walls\/edit$/);
    await ada.goto(`${hub.url}/a/walls`);
    await ada.locator('.article-body [data-gallery] img').nth(1).waitFor();
    expect(await ada.locator('main article').first().locator('img').count()).toBe(4);
    await allCame(ada.locator('main article').first());
  }, 60_000);

  /** A picture in the browser's clipboard, as copying it anywhere leaves it there. */
  async function copy(page: Page): Promise<void> {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: hub.url });
    await page.evaluate(async (bytes) => {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([Uint8Array.from(bytes)], { type: 'image/png' }) })]);
    }, [...await pngPicture(320, 200)]);
  }
  /** A picture that is let go over a place, as from the desktop. */
  async function drop(page: Page, place: Locator, name: string): Promise<void> {
    const dataTransfer = await page.evaluateHandle(({ bytes, name: called }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], called, { type: 'image/png' }));
      return transfer;
    }, { bytes: [...await pngPicture(320, 200)], name });
    const box = await place.boundingBox();
    const at = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 10 };
    for (const type of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(type, { dataTransfer, ...at });
  }

  it('are pasted and dropped into a post', async () => {
    await ada.goto(`${hub.url}/everyone`);
    const composer = ada.getByRole('form').first();
    const field = composer.getByRole('textbox').first();
    await field.fill('Pasted and dropped');
    await copy(ada);
    await field.press('Control+V');
    await composer.getByLabel(/^Description of .*png/).waitFor();
    await drop(ada, field, 'dropped.png');
    await composer.getByLabel('Description of dropped.png', { exact: false }).waitFor();
    expect(await field.inputValue()).toBe('Pasted and dropped');
    const taken = answerTo(ada, 'createPost');
    await composer.getByRole('button', { name: 'Post', exact: true }).click();
    await taken;
    await ada.reload();
    const post = ada.locator('article', { hasText: 'Pasted and dropped' }).first();
    await post.waitFor();
    expect(await post.getByRole('button', { name: /^Show the picture/ }).count()).toBe(2);
    await allCame(post);
  }, 60_000);

  it('are pasted and dropped into an article', async () => {
    await ada.goto(`${hub.url}/write`);
    await ada.getByRole('textbox', { name: 'Title' }).fill('Pasted');
    const body = ada.getByLabel('Text of the article');
    await body.fill('Words before.');
    await copy(ada);
    await body.press('Control+V');
    await ada.locator('.article-body figure img').first().waitFor();
    await drop(ada, body, 'dropped.png');
    await ada.locator('.article-body figure img').nth(1).waitFor();
    expect(await body.innerText()).toContain('Words before.');
    await allCame(ada.locator('.article-body').first());
  }, 60_000);

  it('stand for people: one’s own face, seen by others at once, until it is taken away', async () => {
    await ada.goto(`${hub.url}/@ada`);
    await ada.getByRole('button', { name: 'Edit profile' }).click();
    const field = ada.getByRole('group', { name: 'Your picture' });
    await field.locator('input[type=file]').setInputFiles(await file('face.png'));
    await ada.getByRole('button', { name: 'Use this part' }).click();
    await field.getByRole('button', { name: 'Change picture' }).waitFor();
    await allCame(field);
    await mia.goto(`${hub.url}/@ada`);
    const face = mia.locator('main img[src*="/media/"]').first();
    await until(() => face.evaluate((image) => (image as HTMLImageElement).naturalWidth === 320), 'the face came');
    await field.getByRole('button', { name: 'Remove' }).click();
    await field.getByRole('button', { name: 'Add a picture' }).waitFor();
    await mia.reload();
    await mia.locator('main [data-initials="AM"]').first().waitFor();
  }, 60_000);
});
