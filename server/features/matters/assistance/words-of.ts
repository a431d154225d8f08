import type { RequestContext } from '../../../foundation/context.js';
import { inLocale } from '../../../foundation/text/localized-text.js';
import { plainSummary } from '../../../foundation/text/markdown.js';
import { objectionById } from '../../decisions/objections.loaders.js';
import { wordsOfComment, wordsOfInitiative, wordsOfProposal } from '../../feedback/words-of.js';
import { AssistanceKind, type Assistance } from './assistance.js';

const WORDS: Record<AssistanceKind, typeof wordsOfComment> = {
  [AssistanceKind.PROPOSAL]: wordsOfProposal,
  [AssistanceKind.BACKING]: wordsOfProposal,
  [AssistanceKind.COMMENT]: wordsOfComment,
  [AssistanceKind.OBJECTION]: async ({ loaders, locale }, id) => {
    const objection = await loaders.load(objectionById, id);
    return objection && plainSummary(inLocale(objection.body, locale), 60);
  },
  [AssistanceKind.INITIATIVE]: wordsOfInitiative,
  [AssistanceKind.INITIATIVE_BACKING]: wordsOfInitiative,
};

/** What was written down, in a few plain words; null when it is no longer shown. */
export function wordsOf(
  { kind, subjectId }: Assistance,
  context: RequestContext,
): Promise<string | null> {
  return WORDS[kind](context, subjectId);
}
