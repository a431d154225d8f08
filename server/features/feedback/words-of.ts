import type { RequestContext } from '../../foundation/context.js';
import { inLocale } from '../../foundation/text/localized-text.js';
import { plainSummary } from '../../foundation/text/markdown.js';
import { decisionById } from '../decisions/decisions.loaders.js';
import { commentById } from '../discussion/discussion.loaders.js';
import { initiativeById } from '../proposals/initiatives/initiatives.loaders.js';
import { proposalById } from '../proposals/proposals.loaders.js';

/** What something is about, in a few plain words of the reader's language; null when it is no longer shown. */
type WordsOf = (context: RequestContext, id: string) => Promise<string | null>;

/** The proposal's title. */
export const wordsOfProposal: WordsOf = async ({ loaders, locale }, id) => {
  const proposal = await loaders.load(proposalById, id);
  return proposal && inLocale(proposal.title, locale);
};

/** The beginning of what was said. */
export const wordsOfComment: WordsOf = async ({ loaders, locale }, id) => {
  const comment = await loaders.load(commentById, id);
  return comment && plainSummary(inLocale(comment.body, locale), 60);
};

/** The question of the vote. */
export const wordsOfDecision: WordsOf = async ({ loaders, locale }, id) => {
  const decision = await loaders.load(decisionById, id);
  return decision && inLocale(decision.question, locale);
};

/** The question of the initiative. */
export const wordsOfInitiative: WordsOf = async ({ loaders, locale }, id) => {
  const initiative = await loaders.load(initiativeById, id);
  return initiative && inLocale(initiative.question, locale);
};
