import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { TestHub } from '../support/hub.js';
import { openBrowser, signIn } from './browser.js';

/** A whole hub in the spec's process, with nobody in it, and a browser that opens with its first page. */
export class BrowserHub extends TestHub {
  /** Errors that pages raised. */
  readonly faults: string[] = [];
  private browser: Promise<Browser> | undefined;

  /** Where browsers find it, without a slash. */
  get url(): string {
    return this.config.http.publicUrl;
  }

  /** A page where nobody has signed in. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await (await this.opened()).newContext(options);
    return context.newPage();
  }

  /** A person's page, on a laptop unless told otherwise. @param faults where the page's errors are kept, if not with those of all pages */
  async signIn(name: string, options: BrowserContextOptions = {}, faults: string[] = this.faults): Promise<Page> {
    return signIn(await this.opened(), this.url, name, faults, options);
  }

  override async close(): Promise<void> {
    try {
      await (await this.browser)?.close();
    } finally {
      await super.close();
    }
  }

  private opened(): Promise<Browser> {
    return (this.browser ??= openBrowser());
  }
}

/** Call in beforeAll, and its close in afterAll. People sign in by the demo's provider. */
export function startBrowserHub(env: NodeJS.ProcessEnv = {}): Promise<BrowserHub> {
  return BrowserHub.start({ TIDINGS_DEMO: 'on', ...env });
}
