/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { measureRoute, type RouteSize } from '../../browser/support/route-size.js';
import { launchChromium } from '../../support/chromium.js';
import type { DemoServer } from '../support/demo-server.js';
import { round } from '../support/load.js';
import { findDemoBoard } from './demo-board.js';

const SAMPLES = 30;
/** Two options that the ballot changes between. */
const OPTIONS = ['Crossing lamps', 'Door ramps'] as const;

/** From a press in one tab to the change in another, and what a first visit of the board sends. */
export interface OtherTab {
  otherTab: { samples: number; p50Ms: number; p99Ms: number };
  boardRoute: RouteSize;
}

type Watching = typeof globalThis & { pressedAt: number; changedAt: number };

/** A resident casts and changes a ballot in one tab while a signed-out neighbour has the board open in another. */
export async function measureOtherTab({ url }: DemoServer): Promise<OtherTab> {
  const { id } = await findDemoBoard(url);
  const browser = await launchChromium();
  try {
    const boardRoute = await measureRoute(await openTab(browser), `${url}/boards/${id}`);
    const times = await measureTabs(browser, url, `${url}/boards/${id}`);
    times.sort((a, b) => a - b);
    const at = (share: number) => round(times[Math.min(SAMPLES - 1, Math.floor(SAMPLES * share))]!);
    return { otherTab: { samples: times.length, p50Ms: at(0.5), p99Ms: at(0.99) }, boardRoute };
  } finally {
    await browser.close();
  }
}

async function measureTabs(browser: Browser, url: string, board: string): Promise<number[]> {
  const voter = await openTab(browser);
  await signInAsResident(voter, url);
  await voter.goto(board);
  const neighbour = await openTab(browser);
  await neighbour.goto(board);
  await neighbour.getByText('live', { exact: true }).waitFor();
  const before = await Promise.all(OPTIONS.map((label) => votes(neighbour, label).innerText()));
  const times: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const chosen = sample % 2;
    await fillIn(voter, OPTIONS[chosen]!, sample > 0);
    const moved = votes(neighbour, OPTIONS[chosen]!);
    await watch(moved, String(Number(before[chosen]) + 1));
    times.push(await press(voter, neighbour));
  }
  return times;
}

async function openTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  });
  return context.newPage();
}

async function signInAsResident(page: Page, url: string): Promise<void> {
  const ask = async (query: string) => {
    const answer = await page.context().request.post(`${url}/graphql`, { data: { query } });
    return (await answer.json()) as { data: { demo: { people: { person: { id: string } }[] } } };
  };
  const { data } = await ask('{ demo { people { person { id } } } }');
  const { id } = data.demo.people[0]!.person;
  await ask(`mutation { demoSignIn(input: { personId: "${id}" }) { userErrors { message } } }`);
}

async function fillIn(page: Page, wanted: string, again: boolean): Promise<void> {
  if (again) await page.getByRole('button', { name: 'Change my ballot' }).click();
  for (const label of OPTIONS) {
    const box = page.getByRole('checkbox', { name: new RegExp(`^${label}`) });
    await box.setChecked(label === wanted);
  }
  await page.getByRole('checkbox', { name: /^Everybody can see/ }).check();
}

/** The cell of the live count that holds an option's votes. */
function votes(page: Page, label: string): Locator {
  const row = page
    .getByRole('table', { name: 'Live count' })
    .getByRole('row', { name: new RegExp(`^${label}`) });
  return row.locator('td').nth(1);
}

/** Notes the moment at which the cell comes to say `expected`. */
function watch(cell: Locator, expected: string): Promise<void> {
  return cell.evaluate((element, text) => {
    const here = globalThis as Watching;
    here.changedAt = 0;
    const observer = new MutationObserver(() => {
      if (element.textContent !== text) return;
      here.changedAt = performance.timeOrigin + performance.now();
      observer.disconnect();
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  }, expected);
}

/** Presses the button; the milliseconds from the click in this tab to the change in the other. */
async function press(page: Page, other: Page): Promise<number> {
  const button = page.getByRole('button', { name: /^Cast my/ });
  await button.evaluate((element) => {
    const note = () => {
      (globalThis as Watching).pressedAt = performance.timeOrigin + performance.now();
    };
    element.addEventListener('click', note, { capture: true, once: true });
  });
  await button.click();
  await other.waitForFunction(() => (globalThis as Watching).changedAt > 0);
  const changedAt = await other.evaluate(() => (globalThis as Watching).changedAt);
  return changedAt - (await page.evaluate(() => (globalThis as Watching).pressedAt));
}
