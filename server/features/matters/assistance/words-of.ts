import type { RequestContext } from '../../../foundation/context.js';
import { inLocale } from '../../../foundation/text/localized-text.js';
import { plainSummary } from '../../../foundation/text/markdown.js';
import { objectionById } from '../../decisions/objections.loaders.js';
import { commentById } from '../../discussion/discussion.loaders.js';
import { initiativeById } from '../../proposals/initiatives/initiatives.loaders.js';
import { proposalById } from '../../proposals/proposals.loaders.js';
import { AssistanceKind, type Assistance } from './assistance.js';

/** What was written down, in a few plain words; null when it is no longer shown. */
export async function wordsOf(
  { kind, subjectId }: Assistance,
  { loaders, locale }: RequestContext,
): Promise<string | null> {
  switch (kind) {
    case AssistanceKind.PROPOSAL:
    case AssistanceKind.BACKING: {
      const proposal = await loaders.load(proposalById, subjectId);
      return proposal && inLocale(proposal.title, locale);
    }
    case AssistanceKind.COMMENT: {
      const comment = await loaders.load(commentById, subjectId);
      return comment && plainSummary(inLocale(comment.body, locale), 60);
    }
    case AssistanceKind.OBJECTION: {
      const objection = await loaders.load(objectionById, subjectId);
      return objection && plainSummary(inLocale(objection.body, locale), 60);
    }
    case AssistanceKind.INITIATIVE:
    case AssistanceKind.INITIATIVE_BACKING: {
      const initiative = await loaders.load(initiativeById, subjectId);
      return initiative && inLocale(initiative.question, locale);
    }
  }
}
