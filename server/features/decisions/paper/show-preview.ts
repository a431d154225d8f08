import type { RequestContext } from '../../../foundation/context.js';
import { showOptions } from '../shown-tally.js';
import { ballotsIn } from './paper-sheet.js';
import type { PaperBallotsPreview } from './paper.types.js';
import type { PaperPreview } from './preview-paper.js';

/** Nobody mends more lines than that at once. */
const MOST_SHOWN = 50;

/** What a file holds, as the API shows it. */
export function showPreview(
  { say }: RequestContext,
  { definition, sheet, result }: PaperPreview,
): PaperBallotsPreview {
  const { valid, invalid, faults } = sheet;
  return {
    ballots: ballotsIn(valid),
    invalid: ballotsIn(invalid),
    invalidLines: invalid.slice(0, MOST_SHOWN).map(({ line, count, refusal }) => ({
      line,
      count,
      message: say(`refusals.choice.${refusal.code}`, refusal.params),
    })),
    faults: faults.map(({ line, message, params }) => ({
      line,
      count: 0,
      message: say(`refusals.${message}`, { line, ...params }),
    })),
    options: showOptions(result.options, definition.optionsById),
  };
}
