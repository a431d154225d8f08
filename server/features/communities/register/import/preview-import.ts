import type { RequestContext } from '../../../../foundation/context.js';
import { inTransaction } from '../../../../foundation/database/transaction.js';
import { countChanges, type ImportCounts } from './count-changes.js';
import { planImport, type PlanInput } from './plan-import.js';
import { readLines } from './read-lines.js';
import type { ColumnChoice, RegisterField } from './register-field.js';
import { stageLines, type Staged } from './stage-lines.js';

/** What bringing a file in would do. */
export interface ImportPreview extends Staged {
  mapped: ColumnChoice[];
  matching: RegisterField[];
  firstLines: string[][];
  counts: ImportCounts;
}

const SHOWN = 5;

/** Reads a file as bringing it in would, and changes nothing. */
export async function previewImport(
  context: RequestContext,
  input: PlanInput,
): Promise<ImportPreview> {
  const { platform } = context;
  const { communityId, plan, bytes } = await planImport(context, input);
  const firstLines = await firstOf(bytes);
  return inTransaction(platform, async (tx) => {
    const staged = await stageLines(platform, tx, { communityId, plan, bytes });
    const counts = await countChanges(tx, communityId);
    return { ...staged, mapped: plan.columns, matching: plan.matching, firstLines, counts };
  });
}

async function firstOf(bytes: Buffer): Promise<string[][]> {
  const lines: string[][] = [];
  for await (const { cells } of readLines(bytes)) {
    lines.push(cells.map((cell) => cell.slice(0, 80)));
    if (lines.length > SHOWN) break;
  }
  return lines.slice(1);
}
