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
    await ada.getByRole('button', { name: 'Save draft' }).click();
    await ada.waitForURL(/\/a\/walls\/edit$/);
    await ada.goto(`${hub.url}/a/walls`);
    await ada.locator('.article-body [data-gallery] img').nth(1).waitFor();
    expect(await ada.locator('main article').first().locator('img').count()).toBe(4);
    await allCame(ada.locator('main article').first());
  }, 60_000);
});
