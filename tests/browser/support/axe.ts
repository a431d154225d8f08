/// <reference lib="dom" />
import type { AxeResults, RunOptions } from 'axe-core';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What an accessibility check finds wrong with the page as it is now: one line a fault; by all rules, or by those named. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // A number that rolls in is half seen for a moment; what counts is how it stays.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Evaluated over the debugging protocol, since the page itself rightly refuses scripts that are not its own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // All that is right with a page is a hundred times as much: it stays there.
  return page.evaluate(async (runOnly) => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    const { violations: found } = await checker.run({
      resultTypes: ['violations'],
      ...(runOnly && { runOnly }),
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, rules);
}
