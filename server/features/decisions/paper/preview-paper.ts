import type { RequestContext } from '../../../foundation/context.js';
import { badInput, notFound } from '../../../foundation/errors/refusal.js';
import { insist } from '../../../foundation/errors/verdict.js';
import { sheetBytes } from '../../../foundation/files/sheets.js';
import { requirePerson } from '../../accounts/accounts.policy.js';
import { definitionOf, type DecisionDefinition } from '../definition.js';
import type { TallyResult } from '../methods/method.js';
import { requireDecision } from '../require-decision.js';
import { countTexts, textOf } from '../tally.js';
import type { PaperFormat } from './paper-batch.js';
import { shownPaperFacts } from './paper-desk.js';
import { ballotsIn, type PaperSheet } from './paper-sheet.js';
import { canCountPaper } from './paper.policy.js';
import { readSheet } from './read-sheet.js';

/** A file of ballots on paper that was sent. */
export interface SentPaper {
  decisionId: string;
  uploadId: string;
  format: PaperFormat;
}

/** Read in one go, while nobody else is served. */
const MOST_MEGABYTES = 2;

/** What a file holds, and what its ballots alone come to. */
export interface PaperPreview {
  definition: DecisionDefinition;
  sheet: PaperSheet;
  result: TallyResult;
}

/** Reads a file as counting it in would, and changes nothing. */
export async function previewPaper(
  context: RequestContext,
  input: SentPaper,
): Promise<PaperPreview> {
  const { definition, sheet } = await readSent(context, input);
  const roll = { rollSize: ballotsIn(sheet.valid), area: 0 };
  const result = await countTexts(definition, textOf(sheet.valid), roll);
  return { definition, sheet, result };
}

/** The file as it was sent, read for its decision. */
export async function readSent(context: RequestContext, input: SentPaper) {
  const { platform, viewer } = context;
  const personId = requirePerson(viewer);
  const decision = await requireDecision(context, input.decisionId);
  insist(canCountPaper(viewer, await shownPaperFacts(context, decision)));
  const bytes = await sheetBytes(platform, personId, input.uploadId);
  if (!bytes) throw notFound('uploadId');
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024)
    throw badInput('uploadId', 'paperTooLarge', { most: MOST_MEGABYTES });
  const definition = (await definitionOf(platform, decision.id))!;
  return { bytes, definition, sheet: await readSheet(bytes, input.format, definition) };
}
