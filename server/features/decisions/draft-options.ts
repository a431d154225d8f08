import type { RequestContext } from '../../foundation/context.js';
import { badInput, Refusal } from '../../foundation/errors/refusal.js';
import { UserErrorCode } from '../../foundation/errors/user-error.js';
import { newId } from '../../foundation/ids.js';
import { checkText } from '../../foundation/text/check-text.js';
import { LOCALES, type LocalizedText } from '../../foundation/text/localized-text.js';
import type { Board } from '../communities/board.js';
import { ProposalStatus } from '../proposals/proposal-status.js';
import type { Proposal } from '../proposals/proposal.js';
import { proposalById } from '../proposals/proposals.loaders.js';
import { DecisionOption } from './decision-option.js';
import type { DecisionMethod, OptionKind } from './methods/method.js';

/** An option as a facilitator names it: a proposal of the board, or words of its own. */
export interface OptionDraft {
  proposalId?: string | null;
  label?: string | null;
  cost?: number | null;
}

/** What the options are drafted for. */
export interface OptionsFrame {
  decisionId: string;
  board: Board;
  currency: string;
  input: { method: DecisionMethod; options?: OptionDraft[] | null; proposalId?: string | null };
}

const MOST_OPTIONS = 500;
const YES_NO: OptionKind[] = ['YES', 'NO', 'ABSTAIN'];

/** The options of a new decision, in the order of its ballot. Labels and costs are copied: a later edit can't move them. */
export async function draftOptions(
  context: RequestContext,
  frame: OptionsFrame,
): Promise<DecisionOption[]> {
  const drafts = frame.input.options ?? [];
  if (frame.input.method === 'YES_NO') {
    if (drafts.length > 0) throw wrong(['options'], 'optionsFixed');
    return draftAnswers(context, frame);
  }
  if (frame.input.proposalId) throw wrong(['proposalId'], 'proposalByYesOrNo');
  if (drafts.length > MOST_OPTIONS)
    throw wrong(['options'], 'tooManyOptions', { max: MOST_OPTIONS });
  drafts.forEach((draft, index) => checkDraft(draft, index, drafts));
  return Promise.all(drafts.map((draft, index) => draftOption(context, frame, draft, index)));
}

/** Refuses what would be passed over in silence. */
function checkDraft({ proposalId, label }: OptionDraft, index: number, all: OptionDraft[]): void {
  if (!proposalId) return;
  const path = ['options', String(index)];
  if (label != null) throw wrong([...path, 'label'], 'labelOrProposal');
  const first = all.findIndex((other) => other.proposalId === proposalId);
  if (first !== index) throw wrong([...path, 'proposalId'], 'sameOptionTwice');
}

async function draftOption(
  context: RequestContext,
  frame: OptionsFrame,
  draft: OptionDraft,
  index: number,
): Promise<DecisionOption> {
  if (!draft.proposalId) {
    const label = checkText(`options.${index}.label`, draft.label ?? '', 120);
    return option(frame, index, {
      kind: 'CUSTOM',
      label: { [context.locale]: label },
      cost: draft.cost ?? null,
      proposalId: null,
    });
  }
  const field = `options.${index}.proposalId`;
  const proposal = await proposalOn(context, frame.board, draft.proposalId, field);
  const cost = draft.cost ?? proposal.cost;
  return option(frame, index, {
    kind: 'PROPOSAL',
    label: proposal.title,
    cost,
    proposalId: proposal.id,
  });
}

/** Yes, no and abstain. When the question is whether to do a proposal, yes stands for it: its cost, and what comes of it. */
async function draftAnswers(
  context: RequestContext,
  frame: OptionsFrame,
): Promise<DecisionOption[]> {
  const { proposalId } = frame.input;
  const answers = YES_NO.map((kind, index) => fixedOption(context, frame, kind, index));
  if (!proposalId) return answers;
  const proposal = await proposalOn(context, frame.board, proposalId, 'proposalId');
  const asked = { proposalId: proposal.id, cost: proposal.cost };
  return answers.map((answer) => (answer.kind === 'YES' ? { ...answer, ...asked } : answer));
}

/** A proposal of this board that can still be decided on. */
async function proposalOn(
  { loaders }: RequestContext,
  board: Board,
  proposalId: string,
  field: string,
): Promise<Proposal> {
  const proposal = await loaders.load(proposalById, proposalId);
  if (proposal?.boardId !== board.id) throw badInput(field, 'notFound');
  refuseOver(proposal, field);
  return proposal;
}

/** What has been merged or not adopted is on no ballot; `field` names it in the input. */
export function refuseOver({ status }: Pick<Proposal, 'status'>, field: string): void {
  if (status === ProposalStatus.MERGED) throw badInput(field, 'optionMerged');
  if (status === ProposalStatus.DECLINED) throw badInput(field, 'optionDeclined');
}

function fixedOption(
  context: RequestContext,
  frame: OptionsFrame,
  kind: OptionKind,
  index: number,
): DecisionOption {
  const label: LocalizedText = Object.fromEntries(
    LOCALES.map((locale) => [locale, context.sayIn(locale, `options.${kind}`)]),
  );
  return option(frame, index, { kind, label, cost: null, proposalId: null });
}

function option(
  { decisionId, currency }: OptionsFrame,
  index: number,
  own: Pick<DecisionOption, 'kind' | 'label' | 'cost' | 'proposalId'>,
): DecisionOption {
  return { id: newId('option'), decisionId, currency, position: index + 1, ...own };
}

function wrong(path: string[], message: string, params?: Record<string, number>): Refusal {
  return new Refusal({ code: UserErrorCode.BAD_INPUT, message, params }, ['input', ...path]);
}
