import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.js';
import { buildCookie, type Actor } from '../../support/factories.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

/** Who looks at a page, and on what. */
export interface TabOptions {
  /** Signed in as; left out, a visitor. */
  as?: Pick<Actor, 'id'>;
  /** The browser's language. */
  language?: string;
  width?: number;
  /** Where the device's clock is set for. */
  timeZone?: string;
  scheme?: 'light' | 'dark';
  /** A phone or tablet under a finger. */
  touch?: boolean;
  /** Lets every script run, so that only the page's own care keeps a foreign one out. */
  anyScript?: boolean;
  /** Runs in the page before its own scripts. */
  before?: (page: Page) => Promise<unknown>;
  /** Another way to the server than straight. */
  via?: string;
}

/** A server with the built client, and a browser to look at it. */
export class Stage {
  /** What went wrong unnoticed in any tab: uncaught errors, and what the content policy refused. */
  private readonly faults: string[] = [];

  private constructor(
    readonly server: TestServer,
    private readonly browser: Browser,
  ) {}

  /** Starts both; close it in `afterAll`. */
  static async open(server?: TestServer): Promise<Stage> {
    const [browser, own] = await Promise.all([launchChromium(), server ?? startTestServer()]);
    return new Stage(own, browser);
  }

  /** Opens a page as somebody with a browser of their own. */
  async tab(path: string, options: TabOptions = {}): Promise<Page> {
    const origin = options.via ?? this.server.url;
    const context = await this.browser.newContext({
      baseURL: origin,
      locale: options.language ?? 'en-GB',
      timezoneId: options.timeZone,
      viewport: { width: options.width ?? 1280, height: 800 },
      colorScheme: options.scheme ?? 'light',
      hasTouch: options.touch ?? false,
      isMobile: options.touch ?? false,
      bypassCSP: options.anyScript ?? false,
    });
    context.setDefaultTimeout(20_000);
    if (options.as) await context.addCookies([await this.sessionCookie(options.as.id, origin)]);
    const page = await context.newPage();
    this.watch(page);
    await options.before?.(page);
    await page.goto(path);
    return page;
  }

  private async sessionCookie(personId: string, url: string) {
    const cookie = await buildCookie(this.server, personId);
    const [name, value] = cookie.split('=', 2) as [string, string];
    return { name, value, url, httpOnly: true };
  }

  /** Closes every tab, as a test leaves the stage, and tells if something went wrong in one. */
  async tidy(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
    const [fault] = this.takeFaults();
    if (fault) throw new Error(`unnoticed on a page: ${fault}`);
  }

  /** What went wrong in the tabs so far; from then on forgiven. */
  takeFaults(): string[] {
    return this.faults.splice(0);
  }

  /** Ends browser and server. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) =>
      this.faults.push(`${page.url()}: ${String(error)} ${error.stack}`),
    );
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) this.faults.push(message.text());
    });
  }
}
