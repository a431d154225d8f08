import type { RequestContext } from '../../foundation/context.js';
import { badInput } from '../../foundation/errors/refusal.js';
import { MAX_AMOUNT } from '../../foundation/graphql/money.js';
import { checkText } from '../../foundation/text/check-text.js';
import type { LocalizedText } from '../../foundation/text/localized-text.js';
import type { ProposalCategory } from './proposal.js';

/** What a proposal says, as somebody sent it. */
export interface ProposalContent {
  title: string;
  body: string;
  category: ProposalCategory;
  cost?: number | null;
}

/** What a proposal says, as it is kept. */
export interface KeptContent {
  title: LocalizedText;
  body: LocalizedText;
  category: ProposalCategory;
  cost: number | null;
}

/** Checks what a proposal says, and puts it into the language it was written in. */
export function checkProposal({ locale }: RequestContext, content: ProposalContent): KeptContent {
  const title = checkText('title', content.title, 120);
  const body = checkText('body', content.body, 20_000);
  const cost = content.cost ?? null;
  if ((cost ?? 0) < 0) throw badInput('cost', 'costNegative');
  if ((cost ?? 0) > MAX_AMOUNT) throw badInput('cost', 'costTooHigh');
  return { title: { [locale]: title }, body: { [locale]: body }, category: content.category, cost };
}
