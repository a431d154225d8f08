/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';

/** Where an open vote stands, as a page shows it: how many have voted, and the votes by option. */
export interface ShownCount {
  cast: number;
  votes: Record<string, number>;
}

/** Reads the turnout and the live count off the page. */
export async function shownCount(page: Page): Promise<ShownCount> {
  const turnout = await page.getByRole('list', { name: 'To pass' }).innerText();
  const rows = await page
    .getByRole('table', { name: 'Live count' })
    .locator('tr')
    .evaluateAll((all) =>
      all.map((row) => {
        const [label, , votes] = (row as HTMLTableRowElement).cells;
        return [label!.innerText, Number(votes!.innerText)] as const;
      }),
    );
  return { cast: Number(/\((\d+)\)/.exec(turnout)?.[1]), votes: Object.fromEntries(rows) };
}

/** How many are here, as the head of the page says. */
export function shownPresence(page: Page): Promise<string> {
  return page.getByTestId('live').innerText();
}

/** The boxes of the ballot's options. */
export function optionBoxes(page: Page): Locator {
  return page.locator('fieldset').getByRole('checkbox');
}

/** Agrees to a public choice and casts the ballot, or the changed one. */
export async function castFilledIn(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^Everybody can see/ }).check();
  await page.getByRole('button', { name: /^Cast my/ }).click();
}

/** Ticks these options and no others. */
export async function tick(page: Page, labels: string[]): Promise<void> {
  await optionBoxes(page).first().waitFor();
  for (const box of await optionBoxes(page).all()) {
    const label = await labelOf(box);
    await box.setChecked(labels.some((wanted) => label.startsWith(wanted)));
  }
}

/** The options that are ticked now. */
export async function ticked(page: Page): Promise<string[]> {
  return Promise.all(
    (await page.locator('fieldset').getByRole('checkbox', { checked: true }).all()).map(labelOf),
  );
}

/** The backing a proposal's card shows. */
export async function shownBacking(page: Page, title: string): Promise<string> {
  const text = await cardOf(page, title).innerText();
  return /[\d,]+ backs? it/.exec(text)?.[0] ?? text;
}

/** The card of a proposal on the board. */
export function cardOf(page: Page, title: string): Locator {
  return page
    .getByRole('article')
    .filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

/** The titles of the proposals listed, in order. */
export function shownProposals(page: Page): Promise<string[]> {
  return page
    .getByRole('region', { name: 'Proposals' })
    .getByRole('heading', { level: 3 })
    .allInnerTexts();
}

async function labelOf(box: Locator): Promise<string> {
  return box.evaluate((input) => input.closest('label')!.querySelector('span')!.innerText);
}
