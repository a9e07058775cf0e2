import type { Page } from 'playwright-core';
import { addressOf, type Visit } from './app-routes.js';
import { COLOURS, violationsOn } from './axe.js';
import type { DemoHub } from './demo-hub.js';
import { followRequests, go, inColours, settled } from './page-state.js';
import { cutOff } from './signs-of-zoom.js';

const LAPTOP = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };
/** A window 1280 wide at 200 and at 400 %. */
const TWICE = { width: 640, height: 430 };
const NARROW = { width: 320, height: 640 };

/** Somebody at two devices: what is slow about looking at a page is so in its own process, and there are two. */
interface Devices {
  readonly laptop: Page;
  readonly phone: Page;
}

/** Goes to one page after the other and says what is wrong with each. */
export class PageWalk {
  /** Errors in pages, and what their content security policy refused. */
  readonly faults: string[] = [];
  private readonly known = new Map<string, Devices>();

  constructor(private readonly hub: DemoHub) {}

  async devicesOf(name: string): Promise<Devices> {
    const known = this.known.get(name);
    if (known) return known;
    const laptop = await this.hub.signIn(name);
    // In a window of its own: what is behind another page draws no frames.
    const session = await laptop.context().storageState();
    const phone = await (await laptop.context().browser()!.newContext({ locale: 'en-GB', storageState: session })).newPage();
    for (const page of [laptop, phone]) this.watch(page);
    await phone.setViewportSize(PHONE);
    await phone.goto(this.hub.url);
    const devices = { laptop, phone };
    this.known.set(name, devices);
    return devices;
  }

  /** In both themes on a laptop and a phone, at 200 and at 400 %. */
  async problemsOf(visit: Visit): Promise<string[]> {
    const { laptop, phone } = await this.devicesOf(visit.by);
    const url = await addressOf(visit, laptop, this.hub.url);
    return (await Promise.all([this.onLaptop(laptop, url), this.onPhone(phone, url.slice(this.hub.url.length))])).flat();
  }

  private async onLaptop(page: Page, url: string): Promise<string[]> {
    const address = url.slice(this.hub.url.length);
    await page.setViewportSize(LAPTOP);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(url);
    await settled(page);
    const found = await violationsOn(page, `${address} on a laptop`);
    if (!/^.+ · (?:Baixamar|Tidings)$/.test(await page.title())) found.push(`${address}: titled ${await page.title()}`);
    if ((await page.locator('h1').count()) !== 1) found.push(`${address}: ${await page.locator('h1').count()} headings of the first level`);
    found.push(...(await idsTwiceOn(page)).map((id) => `${address}: more than one element with the id ${id}`));
    await inColours(page, 'dark');
    found.push(...(await violationsOn(page, `${address} on a laptop, dark`, COLOURS)));
    await page.setViewportSize(TWICE);
    found.push(...(await cutOff(page)).map((what) => `${address} at 200 %: ${what}`));
    return found;
  }

  private async onPhone(page: Page, address: string): Promise<string[]> {
    await page.setViewportSize(PHONE);
    await inColours(page, 'dark');
    await go(page, address);
    const found = await violationsOn(page, `${address} on a phone, dark`);
    await inColours(page, 'light');
    found.push(...(await violationsOn(page, `${address} on a phone`, COLOURS)));
    await page.setViewportSize(NARROW);
    found.push(...(await cutOff(page)).map((what) => `${address} at 400 %: ${what}`));
    return found;
  }

  private watch(page: Page): void {
    followRequests(page);
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.faults.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.faults.push(`${page.url()}: ${error.message}`));
  }
}

/** Axe says nothing of ids of what isn't shown. */
function idsTwiceOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  });
}
